import type { Quantity } from '#core/legModel/errorsOf.ts'
import { dot, minus } from '#core/legModel/vector.ts'

/**
 * Knee-to-toe separation ratio at the bottom: distance between the knees over distance between the second toes' tips, along the
 * person's own left-right line; no unit. At depth the knee is about as far forward as the toe, so over the toes it is near 1
 * whatever the toe-out; below 1 the knees are closer. It can't say which knee. From the front only.
 */
export const kneeToToeRatio: Quantity = (scene, _, { left, right }) => {
  const apart = dot(minus(left.knee, right.knee), scene.bodyLeft)
  return Math.abs(apart / dot(minus(scene.legs.left.toeTip, scene.legs.right.toeTip), scene.bodyLeft))
}
