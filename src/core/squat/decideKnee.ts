import type { Seen } from '#core/measured.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { type Degrees, degrees } from '#core/units.ts'

/**
 * Half the width of the band around the threshold in which no promise is made: nothing at the usual error, then two degrees
 * for each degree that the reading is worse (V2). Proposed.
 */
const doubt = (error: Degrees): number => 2 * Math.max(0, error - thresholds.typicalError.value)

/** V1, V2: which side of the threshold a reading lies on, or `unclear` when its error is too large to say. */
export const decideKnee = (inward: Seen<Degrees>): 'fine' | 'inside' | 'unclear' => {
  const beyond = inward.value - thresholds.insideAt.value
  if (Math.abs(beyond) < doubt(inward.error)) return 'unclear'
  return beyond >= 0 ? 'inside' : 'fine'
}

/** From here a live reading of this error counts as inside (W1); a less certain one has to be further in. */
export const warnFrom = (error: Degrees): Degrees => degrees(thresholds.insideAt.value + doubt(error))
/** Below this the warning clears. */
export const clearBelow = (error: Degrees): Degrees => degrees(thresholds.clearsBelow.value + doubt(error))
