import type { PersonFrame } from '#core/body/poseFrame.ts'
import { footHasMoved, measureFootRise } from '#core/legModel/footRise.ts'
import { holdInward, type HeldInward } from '#core/legModel/heldInward.ts'
import { flexionFromHipDrop } from '#core/legModel/pooledRep.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { solveFrame, type FrameReading } from '#core/legModel/solveFrame.ts'
import { measured, notSeen, type Measured } from '#core/measured.ts'
import { forBothSides, sides, type BothSides } from '#core/side.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { degrees, degreesFromRadians, type Degrees } from '#core/units.ts'

export type JudgedRep = {
  /** Knee flexion at the lowest point, mean of both legs. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<HeldInward>
  readonly readings: readonly FrameReading[]
}

/** Depth is the mean of the frames this close to the deepest: one frame's maximum reads too deep. */
const deepestWithin = 3
/** Flexion (degrees) above which a rep's frames tell whether the feet stayed flat. */
const bent = 60

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
  return {
    depth:
      first === undefined
        ? notSeen('hidden')
        : measured(meanOf(bottom.map(({ value }) => value)), first.error),
    legs: forBothSides((side) => {
      const why = whyWithheld(prepared, frames)
      return why === null ? holdInward(readings, side) : { inward: notSeen(why), at: null }
    }),
    readings,
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

/** A lifted heel or moved foot on one side shifts the other leg's picture too, so it withholds both. */
const whyWithheld = ({ setUp }: PreparedSetUp, frames: readonly PersonFrame[]) => {
  if (Math.abs(degreesFromRadians(setUp.parameters.yaw)) > thresholds.turnedTooFar.value) return 'turnedAway'
  const deep = frames.filter((frame) => degreesFromRadians(flexionFromHipDrop(setUp.standing, frame)) > bent)
  return sides.some((side) => footHasMoved(measureFootRise(setUp.standing, deep, side))) ? 'footMoved' : null
}

const meanOf = (values: readonly number[]): Degrees =>
  degrees(values.reduce((sum, value) => sum + value, 0) / values.length)
