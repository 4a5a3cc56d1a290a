import { errorOfParameter, fitSetUp, type SetUp } from '#core/legModel/fitSetUp.ts'
import { judgeRepLegs } from '#core/legModel/judgeRepLegs.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { sides } from '#core/side.ts'
import { degreesFromRadians } from '#core/units.ts'
import { findReps, framesOf, type RepSpan } from './clipReps.ts'
import type { LegRepReading, RepReading, ViewReading } from './legRepReading.ts'
import type { RecordedClip } from './recordedClip.ts'
import { truthOfLeg } from './repTruth.ts'

/**
 * How much is known when a rep is judged: `before` it (what live warnings use), `after` it (what a session shows),
 * or the `whole` recording.
 */
export type Knowledge = 'before' | 'after' | 'whole'

export type ModelReadings = {
  readonly legs: readonly LegRepReading[]
  readonly reps: readonly RepReading[]
  readonly views: readonly ViewReading[]
}

export const readByLegModel = (clips: readonly RecordedClip[], knowledge: Knowledge): ModelReadings => {
  const all = clips.map((clip) => readClipByLegModel(clip, knowledge))
  return {
    legs: all.flatMap(({ legs }) => legs),
    reps: all.flatMap(({ reps }) => reps),
    views: all.flatMap(({ views }) => views),
  }
}

const readClipByLegModel = (clip: RecordedClip, knowledge: Knowledge): ModelReadings => {
  const spans = findReps(clip.frames)
  const legs: LegRepReading[] = []
  const reps: RepReading[] = []
  let last: SetUp | null = null
  spans.forEach((span, index) => {
    const setUp = fitWith(clip, spans, index, knowledge)
    if (setUp === null) return
    last = setUp
    const judged = judgeRepLegs(prepareSetUp(setUp), framesOf(clip.frames, span))
    const truths = sides.map((side) => truthOfLeg(clip.truth, span, side))
    const trueDepth = truths.reduce((sum, truth) => sum + (truth?.flexion ?? Number.NaN) / 2, 0)
    if (Number.isFinite(trueDepth)) {
      reps.push({
        clip: clip.name,
        cameraYaw: clip.truth.camera.yaw,
        depth: judged.depth.seen ? judged.depth.value : null,
        trueDepth,
      })
    }
    sides.forEach((side, at) => {
      const truth = truths[at]
      if (truth === undefined || truth === null) return
      const { inward } = judged.legs[side]
      legs.push({
        clip: clip.name,
        figure: clip.truth.figure.name,
        side,
        rep: index,
        cameraYaw: clip.truth.camera.yaw,
        truth: truth.inward,
        value: inward.seen ? inward.value : null,
        error: inward.seen ? inward.error : null,
      })
    })
  })
  return { legs, reps, views: last === null ? [] : [viewOf(clip, last)] }
}

const fitWith = (
  clip: RecordedClip,
  spans: readonly RepSpan[],
  index: number,
  knowledge: Knowledge,
): SetUp | null => {
  const until =
    { before: spans[index]?.startedAt, after: spans[index]?.endedAt, whole: Infinity }[knowledge] ?? Infinity
  const frames = clip.frames.filter(({ at }) => at <= until)
  const standing = poolStanding(frames)
  if (standing === null) return null
  return fitSetUp(
    standing,
    spans.filter(({ endedAt }) => endedAt <= until).map((span) => poolRep(standing, framesOf(frames, span))),
  )
}

const viewOf = ({ name, truth: { camera } }: RecordedClip, setUp: SetUp): ViewReading => {
  const compare = (parameter: 'yaw' | 'pitch' | 'roll', truth: number) =>
    [
      degreesFromRadians(setUp.parameters[parameter]) - truth,
      degreesFromRadians(errorOfParameter(setUp, parameter)),
    ] as const
  // The renderer counts roll the other way round.
  return {
    clip: name,
    cameraYaw: camera.yaw,
    yaw: compare('yaw', camera.yaw),
    pitch: compare('pitch', camera.pitch),
    roll: compare('roll', -camera.roll),
  }
}
