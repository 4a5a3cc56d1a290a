import type { CantTell, Measured, Seen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'
import { type Degrees, degrees } from '#core/units.ts'

const isTurned = (yaw: Measured<Degrees>): boolean =>
  yaw.seen && Math.abs(yaw.value) > thresholds.turnedFrom.value

/** What a doubtful reading is put down to: turning is what the person can mend. */
export const whyUnclear = (yaw: Measured<Degrees>): CantTell => (isTurned(yaw) ? 'turnedAway' : 'uncertain')

/** From which inward angle on a knee is inside (V1): a body turned away is read a little too far inside. */
export const insideLine = (yaw: Measured<Degrees>): Degrees =>
  degrees(thresholds.insideAt.value + (isTurned(yaw) ? thresholds.turnedMargin.value : 0))

/**
 * Half the width of the band around the line in which no promise is made (V2): outside it a knee called inside is surely beyond the near end
 * of the grey zone, one called fine surely before its far end.
 */
const doubt = (error: Degrees): number =>
  Math.max(0, thresholds.surely.value * error - thresholds.halfGreyZone.value)

/** V1, V2: which side of the line a reading lies on, or `unclear` when its error is too large to say. */
export const decideKnee = (inward: Seen<Degrees>, line: Degrees): 'fine' | 'inside' | 'unclear' => {
  const beyond = inward.value - line
  if (Math.abs(beyond) < doubt(inward.error)) return 'unclear'
  return beyond >= 0 ? 'inside' : 'fine'
}

/** The camera stands to the left of somebody with a yaw above 0: their right leg is then farther from it. */
const isTurnedAway = (side: Side, yaw: Measured<Degrees>): boolean =>
  isTurned(yaw) && yaw.seen && yaw.value > 0 === (side === 'right')

/**
 * V1: as it is told of a whole rep. A verdict stays on paper, so of somebody turned away the farther knee has to lie further in for
 * it than for a live warning.
 */
export const decideRepKnee = (
  inward: Seen<Degrees>,
  side: Side,
  yaw: Measured<Degrees>,
): ReturnType<typeof decideKnee> => {
  const line = insideLine(yaw)
  const paperLine = isTurnedAway(side, yaw) ? degrees(line + thresholds.turnedPaperMargin.value) : line
  const decision = decideKnee(inward, line)
  return decision === 'inside' && decideKnee(inward, paperLine) !== 'inside' ? 'unclear' : decision
}

/** W1: a live reading raises a warning from here; a less certain one has to be further in. */
export const warnFrom = (error: Degrees, line: Degrees): Degrees => degrees(line + doubt(error))

/** W1: below this it clears. */
export const clearBelow = (error: Degrees, line: Degrees): Degrees =>
  degrees(warnFrom(error, line) - thresholds.clearsLower.value)
