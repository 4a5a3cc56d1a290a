import type { Measured } from '#core/measured.ts'
import { kneeFlexionFromSide } from '#core/squat/measures/kneeFlexion.ts'
import type { SagittalLeg } from '#core/body/sagittalLeg.ts'
import type { SideStanding } from '#core/squat/side/sideStanding.ts'
import { thresholds } from '#core/thresholds.ts'
import { type ShinLengths, shinLengths } from '#core/units.ts'

/**
 * How much each of three looks at the heel counts. Foot and shin tip over the toes when a heel comes up: the ankle slides forward, which shows
 * best; the heel landmark rises over the toe's, though the pose model keeps it near the floor; and the knee gets farther than a shin's length from where
 * the ankle stood. Weighed by their scatter over 264 side-on reps of thirty rendered bodies, 45 of them with the heel 3 cm up or more
 * (docs/accuracy.md), so that together they follow the ankle's true rise one to one.
 */
const weights = { slide: 0.9, rise: 0.4, reach: 0.2 }
/** The same three over flat feet, shin lengths: standing, and more for each radian that the knee bends. */
const flatFeet = { standing: -0.019, perFlexion: 0.043 }

/**
 * How far the ankle has gone up with its heel against standing, shin lengths. From the side only: from the front a lifted heel looks like a flat one. Not given
 * while the near leg is hidden.
 */
export const heelRiseFromSide = (seen: SagittalLeg, { leg: stood, shin }: SideStanding): ShinLengths => {
  const slide = seen.ankle.forward - stood.ankle.forward
  const rise = seen.heel.up - stood.heel.up - (seen.toe.up - stood.toe.up)
  const reach = Math.hypot(seen.knee.forward - stood.ankle.forward, seen.knee.up - stood.ankle.up) - shin
  const shown = (weights.slide * slide + weights.rise * rise + weights.reach * reach) / shin
  return shinLengths(shown - flatFeet.standing - flatFeet.perFlexion * kneeFlexionFromSide(seen))
}

/** Standard error, shin lengths: scatter over the same reps, each told by what the other bodies' reps say. */
export const heelRiseError = shinLengths(0.029)

/** Whether the heel came up, or null when it can't be told. */
export const isHeelRaised = (rise: Measured<ShinLengths>): boolean | null =>
  rise.seen ? rise.value >= thresholds.heelRaisedFrom.value : null
