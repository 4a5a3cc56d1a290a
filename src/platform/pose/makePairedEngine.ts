import type { QualityWishes } from '#app/poseQuality.ts'
import type { Milliseconds } from '#core/units.ts'
import {
  carryOn,
  nobodyYet,
  peopleIn,
  type PersonTrack,
  planFrame,
  stepTrack,
} from '#platform/pose/blazepose/personTrack.ts'
import { toPerson } from '#platform/pose/blazepose/toPerson.ts'
import {
  failureOf,
  frameLimit,
  openPoseWorker,
  type PoseWorker,
  type PoseWorkerFailure,
  startLimit,
} from '#platform/pose/openPoseWorker.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import type { Estimate, PoseEngine } from '#platform/pose/poseEngine.ts'

/** What is known once a frame's turn is over. */
type Turn =
  | {
      readonly kind: 'over'
      readonly track: PersonTrack
      readonly fingerprint: number | null
      readonly estimate: Extract<Estimate, { kind: 'measured' }> | null
    }
  | PoseWorkerFailure

const nothingYet: Turn = { kind: 'over', track: nobodyYet, fingerprint: null, estimate: null }

/**
 * Two workers of one thread each that measure a recording's frames in turn, two at a time: each frame is one worker's
 * alone, so neither waits for the other within it. Where a frame is looked at follows from the frame two before, never
 * from who was faster: a recording measured twice comes out the same.
 */
export const makePairedEngine = (
  assets: PoseAssetUrls,
  wishes: () => QualityWishes,
  open: () => PoseWorker = openPoseWorker,
): PoseEngine => {
  const model = wishes().model ?? 'full'
  let workers: readonly PoseWorker[] = []
  let [lastButOne, last]: readonly [Promise<Turn>, Promise<Turn>] = [
    Promise.resolve(nothingYet),
    Promise.resolve(nothingYet),
  ]
  let lookedAt: Milliseconds | null = null
  let turns = 0

  const take = async (
    worker: PoseWorker,
    frame: VideoFrame,
    at: Milliseconds,
    known: Promise<Turn>,
    before: Promise<Turn>,
  ): Promise<Turn> => {
    const earlier = await known
    // Whoever is lost is searched for by one frame at a time.
    const basis = earlier.kind === 'over' && earlier.track.region === null ? await before : earlier
    if (basis.kind === 'failed') {
      frame.close()
      return basis
    }
    const track = basis === earlier ? carryOn(basis.track) : basis.track
    const plan = planFrame(track, at, lookedAt)
    if (plan.region === null || plan.looksAround) lookedAt = at
    const startedAt = performance.now()
    worker.ask({ kind: 'look', frame, at, plan }, [frame])
    const [seen, previous] = await Promise.all([worker.nextAnswer(frameLimit), before])
    if (previous.kind === 'failed') return previous
    if (seen.kind !== 'looked') return failureOf(seen)
    const { width, height, sighting, brightness, fingerprint, inference } = seen
    const after = stepTrack(previous.track, plan, sighting, at)
    const people = peopleIn(after)
    const changed = previous.fingerprint !== fingerprint
    const rest = performance.now() - startedAt - inference
    const pose = {
      at,
      width,
      height,
      person: sighting.landmarks && toPerson(sighting.landmarks, { width, height }),
      picture: people === null ? { brightness, changed } : { brightness, changed, people },
    }
    return {
      kind: 'over',
      track: after,
      fingerprint,
      estimate: { kind: 'measured', pose, cost: { model, inference, rest } },
    }
  }

  const forget = () => {
    lastButOne = last = Promise.resolve(nothingYet)
    lookedAt = null
    turns = 0
  }

  return {
    framesAtOnce: 2,

    start: async () => {
      workers = [open(), open()]
      const answers = await Promise.all(
        workers.map((worker) => {
          worker.ask({ kind: 'start', assets, threads: 1, model, landmarksOn: 'processor' })
          return worker.nextAnswer(startLimit)
        }),
      )
      const wrong = answers.find(({ kind }) => kind !== 'started')
      if (wrong !== undefined) return failureOf(wrong)
      return { kind: 'started', name: `LiteRT, ${model} model, 2 workers` }
    },

    beginSource: () => {
      for (const worker of workers) worker.ask({ kind: 'beginSource' })
      forget()
    },

    estimate: async (frame, at) => {
      const worker = workers[turns++ % 2]
      const dead = workers.map(({ failure }) => failure()).find((failure) => failure !== null)
      if (worker === undefined || dead !== undefined) {
        frame.close()
        return dead ?? { kind: 'failed', why: 'The engine was asked before it started' }
      }
      const turn = take(worker, frame, at, lastButOne, last)
      ;[lastButOne, last] = [last, turn]
      const end = await turn
      if (end.kind === 'failed') return end
      return end.estimate ?? { kind: 'failed', why: 'The frame was not measured' }
    },

    follow: async () => ({ kind: 'failed', why: 'Two workers in turn measure recordings only' }),

    /** Each worker still has the frames it read last. */
    picture: async (at, wish) => {
      const made = await Promise.all(workers.map((worker) => worker.picture(at, wish)))
      return made.find((jpeg) => jpeg !== null) ?? null
    },

    close: () => {
      for (const worker of workers) worker.close()
      workers = []
    },
  }
}
