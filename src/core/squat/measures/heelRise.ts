import type { Measured } from '#core/measured.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { SagittalLeg } from '#core/squat/side/sagittalLeg.ts'
import type { SideStanding } from '#core/squat/side/sideStanding.ts'
import { type ShinLengths, shinLengths } from '#core/units.ts'

/**
 * How far the heel has come off the floor at the bottom against standing, shin lengths. Two things tell, and their mean is taken:
 * the heel landmark rises over the toe's; and the knee is farther than a shin's length from where the ankle stood. Either alone
 * errs more, the heel landmark because the model keeps it near the floor.
 *
 * From the side only: from the front a lifted heel looks like a flat one. Not given while the near leg is hidden,
 * nor from a camera on the floor, from which the knee of a deep squat looks higher than it is.
 */
export const heelRiseFromSide = (
  { heel, toe, knee }: SagittalLeg,
  { leg, shin }: SideStanding,
): ShinLengths => {
  const rise = heel.up - leg.heel.up - (toe.up - leg.toe.up)
  const reach = Math.hypot(knee.forward - leg.ankle.forward, knee.up - leg.ankle.up) - shin
  return shinLengths((rise + reach) / 2 / shin)
}

/** Standard error, shin lengths: scatter over 32 side-on reps of three rendered figures. */
export const heelRiseError = shinLengths(0.025)

/** Whether the heel came up, or null when it can't be told. */
export const isHeelRaised = (rise: Measured<ShinLengths>): boolean | null =>
  rise.seen ? rise.value >= thresholds.heelRaisedFrom.value : null
