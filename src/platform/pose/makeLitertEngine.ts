import type { LandmarkModel, QualityWishes } from '#app/poseQuality.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { makeQualityTuner } from '#platform/pose/makeQualityTuner.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import type { Estimate, FollowEnd, FrameCost, PoseEngine } from '#platform/pose/poseEngine.ts'
import type { Processor } from '#platform/pose/worker/openRuntime.ts'
import {
  failureOf,
  frameLimit,
  openPoseWorker,
  type PoseWorker,
  type PoseWorkerFailure,
  startLimit,
  tooSlow,
} from '#platform/pose/openPoseWorker.ts'
import type { PoseAnswer } from '#platform/pose/worker/poseWorkerMessages.ts'

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
  let worker: PoseWorker | null = null

  return {
    framesAtOnce: 1,

    start: async () => {
      worker = openPoseWorker()
      worker.ask({ kind: 'start', assets, threads, model: recordedModel, landmarksOn })
      const answer = await worker.nextAnswer(startLimit)
      if (answer.kind === 'failed') return answer
      if (answer.kind === 'started') tuner.begin(answer.frameTime)
      return { kind: 'started', name: nameWith(recordedModel) }
    },

    beginSource: () => worker?.ask({ kind: 'beginSource' }),

    estimate: async (frame, at): Promise<Estimate> => {
      const failure = worker === null ? unstarted : worker.failure()
      if (worker === null || failure !== null) {
        frame.close()
        return failure ?? unstarted
      }
      worker.ask({ kind: 'estimate', frame, at }, [frame])
      const answer = await worker.nextAnswer(frameLimit)
      return answer.kind === 'pose' ? { ...answer, kind: 'measured' } : failureOf(answer)
    },

    follow: async (track, { onPose, onQuality }, signal): Promise<FollowEnd> => {
      if (worker === null) return unstarted
      const { ask, listen, failure } = worker
      const failed = failure()
      if (failed !== null) return failed
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
        listen(hearFollowing(hearPose, resolve))
      })
      stopTuning()
      ask({ kind: 'adjust', model: recordedModel, gap: milliseconds(0) })
      signal.removeEventListener('abort', stop)
      return end
    },

    picture: async (at, wish) => worker?.picture(at, wish) ?? null,

    close: () => {
      worker?.close()
      worker = null
    },
  }
}

const countThreads = (threads: number) => (threads === 1 ? '1 thread' : `${threads} threads`)

type HearPose = (pose: RawPose, cost: FrameCost) => void

const unstarted: PoseWorkerFailure = { kind: 'failed', why: 'The engine was asked before it started' }

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
