import { assertNever } from '#core/assertNever.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { isSamePicture, measureBrightness } from '#platform/pose/blazepose/pictureCheck.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import { makePersonTracker } from '#platform/pose/blazepose/makePersonTracker.ts'
import { loadNetworks } from '#platform/pose/worker/loadNetworks.ts'
import type { PoseAnswer, PoseQuestion } from '#platform/pose/worker/poseWorkerMessages.ts'
import { makePixelReader } from '#platform/pose/worker/makePixelReader.ts'

type Tracker = ReturnType<typeof makePersonTracker>

const pixelReader = makePixelReader()
let tracker: Tracker | null = null
let reader: ReadableStreamDefaultReader<VideoFrame> | null = null
let shouldFollow = false
/** Questions are answered one after the other, whenever they arrive. */
let busy: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<PoseQuestion>) => {
  // Must not wait in line: what it stops is at the head of it, or about to be.
  shouldFollow = data.kind === 'follow' || (shouldFollow && data.kind !== 'stopFollowing')
  if (data.kind === 'stopFollowing') void reader?.cancel().catch(fail)
  else busy = busy.then(() => answer(data)).catch(fail)
})

const say = (message: PoseAnswer) => postMessage(message)
const fail = (error: unknown) =>
  say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })

const answer = async (question: Exclude<PoseQuestion, { kind: 'stopFollowing' }>): Promise<void> => {
  switch (question.kind) {
    case 'start':
      tracker = makePersonTracker(await loadNetworks(question.assets, question.threads))
      return say({ kind: 'started' })
    case 'beginSource':
      pixelReader.forget()
      return tracker?.forget()
    case 'estimate':
      return measure(question.frame, question.at)
    case 'follow':
      return follow(question.frames)
    default:
      return assertNever(question)
  }
}

/** The stream keeps only its newest frame, so reading again after each measurement drops what came in between. */
const follow = async (frames: ReadableStream<VideoFrame>) => {
  reader = frames.getReader()
  if (!shouldFollow) await reader.cancel()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    say({ kind: 'measuring' })
    // Frame timestamps are microseconds.
    await measure(next.value, milliseconds(next.value.timestamp / 1000))
    say({ kind: 'waiting' })
  }
  reader = null
  say({ kind: 'followed' })
}

const measure = async (frame: VideoFrame, at: Milliseconds) => {
  if (tracker === null) throw new Error('The pose engine was asked before it started')
  const pixels = await pixelReader.read(frame).finally(() => frame.close())
  const person = await tracker.track(pixels, at)
  const { width, height } = pixels
  say({ kind: 'pose', pose: { at, width, height, person, picture: checkPicture(pixels, tracker.people()) } })
  await tracker.lookAround(pixels, at)
}

const checkPicture = (pixels: PicturePixels, people: number | null): NonNullable<RawPose['picture']> => {
  const before = pixelReader.before()
  const brightness = measureBrightness(pixels)
  const changed = before === null || !isSamePicture(before, pixels)
  return people === null ? { brightness, changed } : { brightness, changed, people }
}
