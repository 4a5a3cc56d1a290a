import { mean } from '#core/geometry/statistics.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { cameraOfSetUp } from '#core/legModel/cameraOfSetUp.ts'
import { feetHaveMoved } from '#core/legModel/footRise.ts'
import { holdInward, type HeldInward } from '#core/squat/heldInward.ts'
import { widenForRaisedHeels, withholdUnlessInside } from '#core/squat/movedFoot.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { type HeelRise, readHeelRise } from '#core/legModel/raisedHeels.ts'
import { solveFrame, type FrameReading } from '#core/legModel/solveFrame.ts'
import { measured, notSeen, type Measured, widen } from '#core/measured.ts'
import { forBothSides, type BothSides } from '#core/side.ts'
import { insideLine } from '#core/squat/decideKnee.ts'
import { ownFlexionError } from '#core/squat/measures/kneeFlexion.ts'
import { thresholds } from '#core/thresholds.ts'
import { degrees, type Degrees, degreesFromRadians } from '#core/units.ts'

export type JudgedRep = {
  /** Knee flexion at the lowest point, mean of both legs. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<HeldInward>
  readonly readings: readonly FrameReading[]
  /** Both feet stayed flat in their places, which the other measures rest on. */
  readonly feetPlanted: boolean
}

/** Measures both legs over a finished rep with what is known of the set-up by now. */
export const judgeRepLegs = (prepared: PreparedSetUp, frames: readonly PersonFrame[]): JudgedRep => {
  const heels = readHeelRise(prepared.setUp.standing, frames)
  const readings = readFrames(prepared, frames, heels.at)
  return judge(prepared, readings, heels.raised ? 'raised' : feetOf(prepared, frames))
}

/** The same from frames that have been solved already, as if the feet were flat. */
export const judgeReadings = (
  prepared: PreparedSetUp,
  frames: readonly PersonFrame[],
  readings: readonly FrameReading[],
): JudgedRep => judge(prepared, readings, feetOf(prepared, frames))

/** `raised`: the heels were up and the readings take it into account; `moved`: they rest on feet that were not where they seem. */
type Feet = 'planted' | 'raised' | 'moved'

const feetOf = ({ setUp }: PreparedSetUp, frames: readonly PersonFrame[]): Feet =>
  feetHaveMoved(setUp.standing, frames) ? 'moved' : 'planted'

const judge = (prepared: PreparedSetUp, readings: readonly FrameReading[], feet: Feet): JudgedRep => {
  const deepest = Math.max(...readings.map(({ depth }) => (depth.seen ? depth.value : 0)))
  const bottom = readings.flatMap(({ depth }) =>
    depth.seen && depth.value > deepest - thresholds.deepestWithin.value ? [depth] : [],
  )
  const first = bottom[0]
  const { yaw } = cameraOfSetUp(prepared.setUp)
  const isTurnedAway = yaw.seen && Math.abs(yaw.value) > thresholds.turnedTooFar.value
  return {
    depth:
      first === undefined
        ? notSeen('hidden')
        : widen(
            measured(meanOf(bottom.map(({ value }) => value)), first.error),
            degreesFromRadians(ownFlexionError),
          ),
    legs: forBothSides((side) =>
      isTurnedAway
        ? { inward: notSeen('turnedAway'), at: null }
        : allowFor(feet, holdInward(readings, side), insideLine(yaw)),
    ),
    readings,
    feetPlanted: feet === 'planted',
  }
}

const allowFor = (feet: Feet, held: HeldInward, line: Degrees): HeldInward => {
  switch (feet) {
    case 'planted':
      return held
    case 'raised':
      return { ...held, inward: widenForRaisedHeels(held.inward) }
    case 'moved':
      return withholdUnlessInside(held, line)
  }
}

/** Each frame starts where the one before ended. */
const readFrames = (
  prepared: PreparedSetUp,
  frames: readonly PersonFrame[],
  heelsAt: (frame: PersonFrame) => HeelRise,
): FrameReading[] => {
  const readings: FrameReading[] = []
  for (const frame of frames) {
    const reading = solveFrame(prepared, frame, readings.at(-1)?.values, heelsAt(frame))
    if (reading !== null) readings.push(reading)
  }
  return readings
}

const meanOf = (values: readonly number[]): Degrees => degrees(mean(values))
