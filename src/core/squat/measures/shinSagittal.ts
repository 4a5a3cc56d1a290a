import type { Quantity } from '#core/legModel/errorsOf.ts'
import { shinLeanOf } from '#core/legModel/legPose.ts'
import type { Side } from '#core/side.ts'
import type { SagittalLeg } from '#core/body/sagittalLeg.ts'

/**
 * How far the shin leans forward over the foot at the bottom, radians from the vertical. For information: forward knee travel is
 * normal, and blocking it loads the hip (Fry 2003).
 *
 * From the front it is the leg model's knee depth, good to about 5°; from the side it is seen (see sideErrors).
 * Not given while knee or ankle is hidden.
 */
export const shinSagittal =
  (side: Side): Quantity =>
  (_, __, legs) =>
    shinLeanOf(legs[side])

export const shinSagittalFromSide = ({ knee, ankle }: SagittalLeg): number =>
  Math.atan2(knee.forward - ankle.forward, knee.up - ankle.up)
