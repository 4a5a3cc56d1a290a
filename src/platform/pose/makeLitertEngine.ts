import { withinTime } from '#platform/pose/withinTime.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import type { QualityWishes } from '#app/quality/poseQuality.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { makeQualityTuner } from '#platform/pose/makeQualityTuner.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import type { Estimate, FollowEnd, FrameCost, PoseEngine } from '#platform/pose/poseEngine.ts'
import type { Processor } from '#platform/pose/worker/openRuntime.ts'
import { makePictureDesk } from '#platform/picture/makePictureDesk.ts'
import type { PoseAnswer, PoseQuestion } from '#platform/pose/worker/poseWorkerMessages.ts'

/** Loading 19 MB from disk and compiling took 2 s on two busy cores; beyond this it hangs. Milliseconds. */
const startLimit = 60_000
/** A frame takes 30–60 ms; a thread that died never answers. Milliseconds. */
const frameLimit = 20_000

/** Default engine: LiteRT.js with the full BlazePose model on the processor, in a worker of its own. */
export const makeLitertEngine = (
  assets: PoseAssetUrls,
  threads: number,
  wishes: () => QualityWishes,
  landmarksOn: Processor = 'processor',
): PoseEngine => {
  const nameWith = (model: LandmarkModel) =>
    `LiteRT, ${model} model, ${landmarksOn === 'graphics' ? 'graphics' : countThreads(threads)}`
  /** A recording is measured as well as it can be, however long that takes. */
  const recordedModel = wishes().model ?? 'full'
  const tuner = makeQualityTuner(wishes)
  let worker: Worker | null = null
  /** Whoever waits for the worker's next word; a live track listens longer than a single frame. */
  let listen: (answer: PoseAnswer) => void = ignore
  /** A worker may fail while nobody waits for it. */
  let failure: Failure | null = null
  const pictures = makePictureDesk((ticket, at, wish) => ask({ kind: 'picture', ticket, at, wish }))

  const ask = (question: PoseQuestion, transfer: Transferable[] = []) =>
    worker?.postMessage(question, transfer)

  const hear = (answer: PoseAnswer) => {
    if (answer.kind === 'picture') return pictures.hear(answer.ticket, answer.jpeg)
    if (answer.kind === 'failed') {
      failure = answer
      pictures.close()
    }
    listen(answer)
  }

  const nextAnswer = (limit: number) =>
    withinTime(limit, new Promise<PoseAnswer>((resolve) => (listen = resolve)), () => tooSlow(limit))

  const open = () => {
    const opened = new Worker(new URL('./worker/poseWorker.ts', import.meta.url), {
      type: 'module',
      name: 'pose',
    })
    opened.addEventListener('message', ({ data }: MessageEvent<PoseAnswer>) => hear(data))
    opened.addEventListener('error', (event) =>
      hear({ kind: 'failed', why: event.message || 'The pose worker died' }),
    )
    return opened
  }

  return {
    start: async () => {
      worker = open()
      ask({ kind: 'start', assets, threads, model: recordedModel, landmarksOn })
      const answer = await nextAnswer(startLimit)
      if (answer.kind === 'failed') return answer
      if (answer.kind === 'started') tuner.begin(answer.frameTime)
      return { kind: 'started', name: nameWith(recordedModel) }
    },

    beginSource: () => ask({ kind: 'beginSource' }),

    estimate: async (frame, at): Promise<Estimate> => {
      if (failure !== null) {
        frame.close()
        return failure
      }
      ask({ kind: 'estimate', frame, at }, [frame])
      const answer = await nextAnswer(frameLimit)
      if (answer.kind === 'pose') return { ...answer, kind: 'measured' }
      return {
        kind: 'failed',
        why: answer.kind === 'failed' ? answer.why : `Unexpected answer: ${answer.kind}`,
      }
    },

    follow: async (track, { onPose, onQuality }, signal): Promise<FollowEnd> => {
      if (failure !== null) return failure
      if (signal.aborted || track.readyState === 'ended') return { kind: 'ended' }
      // Exists on the page only, so the page makes it and hands its stream over; frames never touch this thread.
      const frames = new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable
      const stop = () => ask({ kind: 'stopFollowing' })
      signal.addEventListener('abort', stop, { once: true })
      const stopTuning = tuner.follow((quality) => {
        ask({ kind: 'adjust', model: quality.model, gap: quality.gap })
        onQuality(quality, nameWith(quality.model))
      })
      ask({ kind: 'follow', frames }, [frames])
      const hearPose: HearPose = (pose, cost) => {
        tuner.hear(pose, cost)
        onPose(pose, performance.now() - cost.inference - cost.rest)
      }
      const end = await new Promise<FollowEnd>((resolve) => {
        listen = hearFollowing(hearPose, resolve)
      })
      stopTuning()
      ask({ kind: 'adjust', model: recordedModel, gap: milliseconds(0) })
      signal.removeEventListener('abort', stop)
      return end
    },

    picture: pictures.ask,

    close: () => {
      pictures.close()
      worker?.terminate()
      worker = null
    },
  }
}

const countThreads = (threads: number) => (threads === 1 ? '1 thread' : `${threads} threads`)

type HearPose = (pose: RawPose, cost: FrameCost) => void

type Failure = { readonly kind: 'failed'; readonly why: string }

const ignore = () => undefined

const tooSlow = (limit: number): Failure => ({
  kind: 'failed',
  why: `The pose worker did not answer within ${limit / 1000} s`,
})

/** The clock runs only while a frame is being measured: a camera may pause for as long as it likes. */
const hearFollowing = (onPose: HearPose, end: (how: FollowEnd) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (answer: PoseAnswer) => {
    if (answer.kind === 'pose') return onPose(answer.pose, answer.cost)
    clearTimeout(timer)
    if (answer.kind === 'measuring') timer = setTimeout(() => end(tooSlow(frameLimit)), frameLimit)
    else if (answer.kind === 'failed') end(answer)
    else if (answer.kind === 'followed') end({ kind: 'ended' })
  }
}
