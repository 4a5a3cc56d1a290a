import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { type Measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** Share of the rep's depth at which the knee is read on the way down. */
const early = 0.15
/** A frame farther than this share of the depth from there says nothing about it: at eight frames a second fast reps skip it. */
const nearEnough = 0.12

/**
 * The knee's inward angle at 15 % of the depth, going down, degrees. For information, never judged: that near to standing a front
 * view hardly tells (its error says so). Source: the reading's place is that of Dynaknee 2021.
 *
 * Error: the leg model's. Not given where no frame lies near that depth, or the leg is hidden there.
 */
export const inwardEarly = (
  readings: readonly FrameReading[],
  side: Side,
  deepest: Degrees,
  bottomAt: Milliseconds,
): Measured<Degrees> => {
  const down = readings.flatMap(({ at, depth, legs }) =>
    depth.seen && at <= bottomAt ? [{ off: Math.abs(depth.value - early * deepest), legs }] : [],
  )
  const nearest = down.toSorted((one, other) => one.off - other.off)[0]
  if (nearest === undefined || nearest.off > nearEnough * deepest) return notSeen('tooFewFrames')
  return nearest.legs[side].inward
}
