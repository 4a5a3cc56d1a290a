import type { Prior } from '#core/legModel/legModelPriors.ts'

/** Two independent beliefs about the same number as one, each by its weight; a certain second one stands as it is. */
export const combineBeliefs = (one: Prior, other: Prior): Prior => {
  const trust = 1 / (1 + (other.sd / one.sd) ** 2)
  return { mean: one.mean + trust * (other.mean - one.mean), sd: Math.sqrt(trust) * other.sd }
}
