import type { PoseSink, PoseSource, SourceEnd } from '#app/ports.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { messageOf } from '#platform/pose/messageOf.ts'
import type { EngineLender } from '#platform/pose/makeEngineLender.ts'
import type { Estimate } from '#platform/pose/poseEngine.ts'
import type { PickedEngine } from '#platform/pose/pickEngine.ts'
import { openVideo, type OpenVideo } from '#platform/video/openVideo.ts'
import { makePacer, type VideoPace } from '#platform/video/makePacer.ts'
import { uprightFrame } from '#platform/video/uprightFrame.ts'
import type { Source } from 'mediabunny'

const stopped: SourceEnd = { kind: 'stopped' }

/**
 * A recording: every frame is measured exactly once, in order, and shown with its pose. A few are decoded ahead, as many
 * are measured at once as the engine takes.
 */
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
      const measure = (engine: PickedEngine) => measureVideo(opening.video, engine, sink, signal, pace)
      return await engines.lend(measure, 'recording')
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
  const inFlight: Promise<Estimate>[] = []
  let first: number | null = null
  const handOn = (answer: Estimate, picture: VideoFrame, at: Milliseconds, end: Milliseconds) => {
    if (!signal.aborted && answer.kind === 'measured') {
      sink.onPicture?.(picture, picture.displayWidth, picture.displayHeight)
      sink.onPose(answer.pose, undefined, (wish) => engine.picture(at, wish))
      sink.onProgress?.(end, video.duration)
    }
    picture.close()
    return answer
  }
  /** Waits until no more than so many frames are under way; says why measuring can't go on. */
  const settle = async (most: number): Promise<SourceEnd | null> => {
    while (inFlight.length > most) {
      const answer = await inFlight.shift()
      if (signal.aborted) return stopped
      if (answer?.kind === 'failed') return { kind: 'failed', why: 'engineFailed', detail: answer.why }
    }
    return null
  }
  try {
    for await (using sample of video.samples()) {
      first ??= sample.timestamp
      const at = milliseconds((sample.timestamp - first) * 1000)
      await waitFor(at)
      if (signal.aborted) return stopped
      const frame = uprightFrame(sample)
      const picture = frame.clone()
      const end = milliseconds(at + sample.duration * 1000)
      inFlight.push(engine.estimate(frame, at).then((answer) => handOn(answer, picture, at, end)))
      const trouble = await settle(engine.framesAtOnce() - 1)
      if (trouble !== null) return trouble
    }
    const trouble = await settle(0)
    if (trouble !== null) return trouble
  } catch (error) {
    if (signal.aborted) return stopped
    // A recording that breaks off ends with what it has; one that never showed a picture can't be read.
    if (first === null) return { kind: 'failed', why: 'videoUnreadable', detail: messageOf(error) }
  } finally {
    // The engine goes to the next source, which must not hear answers to this one's frames.
    await Promise.allSettled(inFlight)
  }
  if (signal.aborted) return stopped
  return first === null ? withoutPicture(video) : { kind: 'ended' }
}

const withoutPicture = ({ duration }: OpenVideo): SourceEnd =>
  duration > 0
    ? { kind: 'failed', why: 'videoUnreadable', detail: 'The recording breaks off before its first picture' }
    : { kind: 'failed', why: 'videoEmpty', detail: 'The recording holds no picture' }
