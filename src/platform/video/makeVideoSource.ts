import type { PoseSink, PoseSource, SourceEnd } from '#app/ports.ts'
import { milliseconds } from '#core/units.ts'
import { messageOf } from '#platform/pose/messageOf.ts'
import type { EngineLender } from '#platform/pose/makeEngineLender.ts'
import type { PickedEngine } from '#platform/pose/pickEngine.ts'
import { openVideo, type OpenVideo } from '#platform/video/openVideo.ts'
import { makePacer, type VideoPace } from '#platform/video/makePacer.ts'
import { uprightFrame } from '#platform/video/uprightFrame.ts'
import type { Source } from 'mediabunny'

const stopped: SourceEnd = { kind: 'stopped' }

/** A recording: every frame is measured exactly once, in order; the next one is decoded when the last one is done. */
export const makeVideoSource = (
  engines: EngineLender,
  open: () => Source | Promise<Source>,
  name: string,
  pace: VideoPace,
): PoseSource => ({
  kind: 'video',
  name,
  stream: () => null,
  run: async (sink, signal) => {
    if (signal.aborted) return stopped
    const opening = await openVideo(open)
    if (opening.kind === 'failed') return signal.aborted ? stopped : opening
    const dispose = () => opening.video.close()
    signal.addEventListener('abort', dispose, { once: true })
    try {
      return await engines.lend((engine) => measureVideo(opening.video, engine, sink, signal, pace))
    } finally {
      signal.removeEventListener('abort', dispose)
      dispose()
    }
  },
})

const measureVideo = async (
  video: OpenVideo,
  engine: PickedEngine,
  sink: PoseSink,
  signal: AbortSignal,
  pace: VideoPace,
): Promise<SourceEnd> => {
  const start = await engine.start(sink.onEngine)
  if (signal.aborted) return stopped
  if (start.kind === 'failed') return { kind: 'failed', why: 'engineFailed', detail: start.why }

  const waitFor = makePacer(pace, signal)
  let first: number | null = null
  try {
    for await (using sample of video.samples()) {
      first ??= sample.timestamp
      const at = milliseconds((sample.timestamp - first) * 1000)
      await waitFor(at)
      if (signal.aborted) return stopped
      const frame = uprightFrame(sample)
      sink.onPicture?.(frame, frame.displayWidth, frame.displayHeight)
      const answer = await engine.estimate(frame, at)
      if (signal.aborted) return stopped
      if (answer.kind === 'failed') return { kind: 'failed', why: 'engineFailed', detail: answer.why }
      sink.onPose(answer.pose, undefined, (wish) => engine.picture(at, wish))
      sink.onProgress?.(milliseconds(at + sample.duration * 1000), video.duration)
    }
  } catch (error) {
    if (signal.aborted) return stopped
    // A recording that breaks off ends with what it has; one that never showed a picture can't be read.
    if (first === null) return { kind: 'failed', why: 'videoUnreadable', detail: messageOf(error) }
  }
  if (signal.aborted) return stopped
  return first === null ? withoutPicture(video) : { kind: 'ended' }
}

const withoutPicture = ({ duration }: OpenVideo): SourceEnd =>
  duration > 0
    ? { kind: 'failed', why: 'videoUnreadable', detail: 'The recording breaks off before its first picture' }
    : { kind: 'failed', why: 'videoEmpty', detail: 'The recording holds no picture' }
