import { combineBeliefs } from '#core/legModel/combineBeliefs.ts'
import type { Prior } from '#core/legModel/legModelPriors.ts'
import { measured, type Measured } from '#core/measured.ts'
import { degrees, type Degrees } from '#core/units.ts'

/**
 * What a knee does before anybody has looked, degrees: 95 % between 12° outside and 20° inside, which is all that squats show
 * and Overtoe was asked to tell apart. Left out of the fit, where it would pull the set's mean and turn the feet.
 */
const usual: Prior = { mean: 4, sd: 8 }

/**
 * What to expect of the knee after a reading with a known error: a reading that is 2° good stands as it is (0.94 of it), of one that is 6° good
 * a third comes from the usual. Without it a far reading of the leg turned away is more often a far error than a far knee.
 */
export const expectInward = (read: Measured<Degrees>): Measured<Degrees> => {
  if (!read.seen) return read
  const { mean, sd } = combineBeliefs(usual, { mean: read.value, sd: read.error })
  return measured(degrees(mean), degrees(sd))
}
