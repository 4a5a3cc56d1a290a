import type { Quantity } from '#core/legModel/errorsOf.ts'
import { dot, minus } from '#core/legModel/vector.ts'

/** On top of the leg model's own error, for both ratios: feet that lift or drift shift what the knees are measured against. */
export const ownRatioError = 0.05

/**
 * Knee-to-ankle separation ratio (KASR) at the bottom: distance between the knees over distance between the ankles, both along
 * the person's own left-right line; no unit. 1 is knees as wide as ankles, below 1 is closer. It can't say which knee, and with
 * toes turned out healthy knees read above 1.
 *
 * Source: Tofte et al. 2017 (reliability in drop landings). Taken from the leg model, so that a turned body doesn't change it.
 * From the front only.
 */
export const kneeToAnkleRatio: Quantity = (scene, _, { left, right }) => {
  const apart = dot(minus(left.knee, right.knee), scene.bodyLeft)
  return Math.abs(apart / dot(minus(scene.legs.left.ankle, scene.legs.right.ankle), scene.bodyLeft))
}
