import { assertNever } from '#core/assertNever.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { unhurried } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { isSamePicture, measureBrightness } from '#platform/pose/blazepose/pictureCheck.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import { makeRecentPictures } from '#platform/picture/makeRecentPictures.ts'
import { type Looks, makePersonTracker } from '#platform/pose/blazepose/makePersonTracker.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import { loadNetworks, type LoadedNetworks } from '#platform/pose/worker/loadNetworks.ts'
import type { PoseAnswer, PoseQuestion } from '#platform/pose/worker/poseWorkerMessages.ts'
import { makePixelReader } from '#platform/pose/worker/makePixelReader.ts'

type Running = {
  readonly networks: LoadedNetworks
  readonly tracker: ReturnType<typeof makePersonTracker>
}
/** These must not wait in line: what they change or stop is at the head of it. */
type Urgent = Extract<PoseQuestion, { kind: 'adjust' | 'stopFollowing' | 'picture' }>

const pixelReader = makePixelReader()
const recentPictures = makeRecentPictures()
let running: Running | null = null
let reader: ReadableStreamDefaultReader<VideoFrame> | null = null
let shouldFollow = false
let model: LandmarkModel = 'full'
/** Milliseconds from one measured frame of a live track to the next, at least. */
let gap = 0
/** Of a recording, milliseconds. */
let latestEstimate = Number.NEGATIVE_INFINITY
let spentInNetworks = 0
/** Questions are answered one after the other, whenever they arrive. */
let busy: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<PoseQuestion>) => {
  shouldFollow = data.kind === 'follow' || (shouldFollow && data.kind !== 'stopFollowing')
  if (data.kind === 'stopFollowing' || data.kind === 'adjust' || data.kind === 'picture') hurry(data)
  else busy = busy.then(() => answer(data)).catch(fail)
})

const say = (message: PoseAnswer) => postMessage(message)
const fail = (error: unknown) =>
  say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })

const hurry = (question: Urgent) => {
  if (question.kind === 'stopFollowing') return void reader?.cancel().catch(fail)
  if (question.kind === 'picture') return void showPicture(question)
  model = question.model
  gap = question.gap
}

/** A picture that can't be made is no reason to stop measuring. */
const showPicture = async ({ ticket, at, wish }: Extract<Urgent, { kind: 'picture' }>) => {
  const jpeg = await recentPictures.take(at, wish).catch(() => null)
  say({ kind: 'picture', ticket, jpeg })
}

const answer = async (question: Exclude<PoseQuestion, Urgent>): Promise<void> => {
  switch (question.kind) {
    case 'start': {
      model = question.model
      const networks = await loadNetworks(question, (time) => {
        spentInNetworks += time
      })
      running = { networks, tracker: makePersonTracker(networks) }
      return say({ kind: 'started', frameTime: await warmUp(networks) })
    }
    case 'beginSource':
      pixelReader.forget()
      recentPictures.forget()
      latestEstimate = Number.NEGATIVE_INFINITY
      return running?.tracker.forget()
    case 'estimate':
      return estimate(question.frame, question.at)
    case 'follow':
      return follow(question.frames)
    default:
      return assertNever(question)
  }
}

/** The first run of a network is its slowest; the quicker of the two after it says what a frame will take. Nothing is looked at. */
const warmUp = async ({ detect, locate }: LoadedNetworks) => {
  await detect(ignore, ignore)
  await locate(ignore, ignore)
  const times: number[] = []
  for (let run = 0; run < 2; run += 1) {
    spentInNetworks = 0
    await locate(ignore, ignore)
    times.push(spentInNetworks)
  }
  return milliseconds(Math.min(...times))
}
const ignore = () => undefined

/** Cameras don't keep time to the millisecond: a frame this early is not skipped for a gap of just its own length. */
const jitter = 5

/** The stream keeps only its newest frame, so reading again after each measurement drops what came in between. */
const follow = async (frames: ReadableStream<VideoFrame>) => {
  reader = frames.getReader()
  if (!shouldFollow) await reader.cancel()
  let latest = Number.NEGATIVE_INFINITY
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    // Frame timestamps are microseconds.
    const at = milliseconds(next.value.timestamp / 1000)
    if (at >= latest && at - latest < gap - jitter) {
      next.value.close()
      continue
    }
    latest = at
    say({ kind: 'measuring' })
    await measure(next.value, at, 'inTurn')
    say({ kind: 'waiting' })
  }
  reader = null
  say({ kind: 'followed' })
}

/** Few frames a second leave time to look at each of them both ways. */
const estimate = async (frame: VideoFrame, at: Milliseconds) => {
  const looks = at - latestEstimate >= unhurried ? 'both' : 'inTurn'
  latestEstimate = at
  await measure(frame, at, looks)
}

const measure = async (frame: VideoFrame, at: Milliseconds, looks: Looks) => {
  if (running === null) throw new Error('The pose engine was asked before it started')
  const { networks, tracker } = running
  const startedAt = performance.now()
  spentInNetworks = 0
  // A question that doesn't wait may ask for another one meanwhile.
  const measuredBy = model
  const pixels = await recentPictures
    .reading(frame, at, () => pixelReader.read(frame))
    .finally(() => frame.close())
  await networks.useModel(measuredBy)
  const person = await tracker.track(pixels, at, looks)
  const { width, height } = pixels
  const pose: RawPose = {
    at,
    width,
    height,
    person,
    picture: checkPicture(pixels, tracker.people()),
    model: measuredBy,
  }
  const inference = spentInNetworks
  const rest = performance.now() - startedAt - inference
  say({ kind: 'pose', pose, cost: { model: measuredBy, inference, rest } })
  await tracker.lookAround(pixels, at)
}

const checkPicture = (pixels: PicturePixels, people: number | null): NonNullable<RawPose['picture']> => {
  const before = pixelReader.before()
  const brightness = measureBrightness(pixels)
  const changed = before === null || !isSamePicture(before, pixels)
  return people === null ? { brightness, changed } : { brightness, changed, people }
}
