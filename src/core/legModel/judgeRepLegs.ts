import type { PersonFrame } from '#core/body/poseFrame.ts'
import { cameraOfSetUp } from '#core/body/cameraView.ts'
import { feetHaveMoved } from '#core/legModel/footRise.ts'
import { holdInward, type HeldInward } from '#core/legModel/heldInward.ts'
import { withholdUnlessInside } from '#core/legModel/movedFoot.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { solveFrame, type FrameReading } from '#core/legModel/solveFrame.ts'
import { measured, notSeen, type Measured } from '#core/measured.ts'
import { forBothSides, type BothSides } from '#core/side.ts'
import { insideLine } from '#core/squat/decideKnee.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { degrees, type Degrees } from '#core/units.ts'

export type JudgedRep = {
  /** Knee flexion at the lowest point, mean of both legs. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<HeldInward>
  readonly readings: readonly FrameReading[]
  /** The planted feet that the model rests on were not. */
  readonly footMoved: boolean
}

/** Depth is the mean of the frames this close to the deepest: one frame's maximum reads too deep. */
const deepestWithin = 3

/** Measures both legs over a finished rep with what is known of the set-up by now. */
export const judgeRepLegs = (prepared: PreparedSetUp, frames: readonly PersonFrame[]): JudgedRep =>
  judgeReadings(prepared, frames, readFrames(prepared, frames))

/** The same from frames that have been solved already. */
export const judgeReadings = (
  prepared: PreparedSetUp,
  frames: readonly PersonFrame[],
  readings: readonly FrameReading[],
): JudgedRep => {
  const deepest = Math.max(...readings.map(({ depth }) => (depth.seen ? depth.value : 0)))
  const bottom = readings.flatMap(({ depth }) =>
    depth.seen && depth.value > deepest - deepestWithin ? [depth] : [],
  )
  const first = bottom[0]
  const footMoved = feetHaveMoved(prepared.setUp.standing, frames)
  const { yaw } = cameraOfSetUp(prepared.setUp)
  const isTurnedAway = yaw.seen && Math.abs(yaw.value) > thresholds.turnedTooFar.value
  return {
    depth:
      first === undefined
        ? notSeen('hidden')
        : measured(meanOf(bottom.map(({ value }) => value)), first.error),
    legs: forBothSides((side) => {
      if (isTurnedAway) return { inward: notSeen('turnedAway'), at: null }
      const held = holdInward(readings, side)
      return footMoved ? withholdUnlessInside(held, insideLine(yaw)) : held
    }),
    readings,
    footMoved,
  }
}

/** Each frame starts where the one before ended. */
const readFrames = (prepared: PreparedSetUp, frames: readonly PersonFrame[]): FrameReading[] => {
  const readings: FrameReading[] = []
  for (const frame of frames) {
    const reading = solveFrame(prepared, frame, readings.at(-1)?.values)
    if (reading !== null) readings.push(reading)
  }
  return readings
}

const meanOf = (values: readonly number[]): Degrees =>
  degrees(values.reduce((sum, value) => sum + value, 0) / values.length)
