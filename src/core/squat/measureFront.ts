import type { PersonFrame } from '#core/body/poseFrame.ts'
import { errorsOf, type Quantity } from '#core/legModel/errorsOf.ts'
import { poseLegs } from '#core/legModel/legPose.ts'
import type { JudgedRep } from '#core/squat/judgeRepLegs.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { seePose } from '#core/legModel/seePose.ts'
import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { solvePose } from '#core/legModel/solvePose.ts'
import { type CantTell, type Measured, measured, notSeen, widen } from '#core/measured.ts'
import { forBothSides, type Side, sides } from '#core/side.ts'
import { inwardDifference } from '#core/squat/measures/inwardDifference.ts'
import { inwardEarly } from '#core/squat/measures/inwardEarly.ts'
import { kneeFlexion, ownFlexionError } from '#core/squat/measures/kneeFlexion.ts'
import { kneeToAnkleRatio, ownRatioError } from '#core/squat/measures/kneeToAnkleRatio.ts'
import { kneeToToeRatio } from '#core/squat/measures/kneeToToeRatio.ts'
import { pelvisSideways } from '#core/squat/measures/pelvisShift.ts'
import type { RepMeasures } from '#core/squat/measures/repMeasures.ts'
import { shinSagittal } from '#core/squat/measures/shinSagittal.ts'
import { measureTempo } from '#core/squat/measures/tempo.ts'
import { ownThighError, thighInclination } from '#core/squat/measures/thighInclination.ts'
import { ownTrunkError, trunkLean } from '#core/squat/measures/trunkLean.ts'
import type { RepTimes } from '#core/squat/judgeRep.ts'
import { thresholds } from '#core/thresholds.ts'
import { degrees, degreesFromRadians, ratio, shinLengths } from '#core/units.ts'

const wholeBody = [trunkLean, pelvisSideways, kneeToAnkleRatio, kneeToToeRatio] as const
const ofLeg = [kneeFlexion, thighInclination, shinSagittal] as const
const quantities: readonly Quantity[] = [
  ...wholeBody,
  ...sides.flatMap((side) => ofLeg.map((quantity) => quantity(side))),
]

const firstOf = (side: Side) => wholeBody.length + sides.indexOf(side) * ofLeg.length

type Found = { readonly value: number; readonly error: number }

/** Everything beside the verdicts that the leg model tells of a rep: means over the bottom's frames, errors from its middle one. */
export const measureFront = (
  prepared: PreparedSetUp,
  frames: readonly PersonFrame[],
  { legs, depth, readings, feetPlanted }: JudgedRep,
  times: RepTimes,
): RepMeasures => {
  const inward = forBothSides((side) => legs[side].inward)
  const bottom = readings.filter(
    (reading) =>
      reading.depth.seen && depth.seen && reading.depth.value > depth.value - thresholds.deepestWithin.value,
  )
  const found = measureBottom(prepared, frames, bottom)
  const unfit = feetPlanted ? (isTurnedAway(inward.left) ? 'turnedAway' : null) : 'footMoved'

  const read = <T extends number>(
    index: number,
    unit: (value: number) => T,
    side: Side | null,
    own = 0,
  ): Measured<T> => {
    const why = unfit ?? (side === null ? null : whyHidden(bottom, side))
    const quantity = found[index]
    if (why !== null || quantity === undefined) return notSeen(why ?? 'hidden')
    return widen(measured(unit(quantity.value), unit(quantity.error)), unit(own))
  }

  return {
    view: 'front',
    near: null,
    tempo: measureTempo(
      readings.flatMap(({ at, depth: now }) => (now.seen ? [{ at, value: now.value }] : [])),
      times,
    ),
    trunkLean: read(0, degreesFromRadians, null, ownTrunkError),
    pelvisShift: read(1, shinLengths, null),
    kneeToAnkle: read(2, ratio, null, ownRatioError),
    kneeToToe: read(3, ratio, null, ownRatioError),
    inwardDifference: inwardDifference(inward),
    legs: forBothSides((side) => ({
      flexion: read(firstOf(side), degreesFromRadians, side, ownFlexionError),
      thighInclination: read(firstOf(side) + 1, degreesFromRadians, side, ownThighError),
      shinSagittal: read(firstOf(side) + 2, degreesFromRadians, side),
      inwardEarly:
        unfit === null
          ? inwardEarly(readings, side, depth.seen ? depth.value : degrees(Number.NaN), times.bottomAt)
          : notSeen(unfit),
      heelRise: notSeen('wrongView'),
    })),
  }
}

/** Empty when the bottom can't be solved. */
const measureBottom = (
  prepared: PreparedSetUp,
  frames: readonly PersonFrame[],
  bottom: readonly FrameReading[],
): readonly Found[] => {
  const middle = bottom[Math.floor(bottom.length / 2)]
  const frame = frames.find(({ at }) => at === middle?.at)
  const pose = middle && frame ? solvePose(prepared, seePose(frame), middle.values) : null
  if (pose === null) return []
  const { scene } = prepared
  const errors = errorsOf(prepared, pose, quantities)
  const poses = bottom.map(({ values }) => ({ values, legs: poseLegs(scene, values) }))
  return quantities.map((quantity, index) => ({
    value: poses.reduce((sum, { values, legs }) => sum + quantity(scene, values, legs) / poses.length, 0),
    error: errors[index] ?? Number.NaN,
  }))
}

/** Then nothing that the leg model says of this rep holds; nor when a foot that it takes as planted moved. */
const isTurnedAway = (inward: Measured<number>): boolean => !inward.seen && inward.why === 'turnedAway'

const whyHidden = (bottom: readonly FrameReading[], side: Side): CantTell | null => {
  const hidden = bottom.flatMap(({ legs }) => {
    const { inward } = legs[side]
    return inward.seen ? [] : [inward.why]
  })
  return 2 * hidden.length > bottom.length ? (hidden[0] ?? null) : null
}
