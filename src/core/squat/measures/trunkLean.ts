import type { Quantity } from '#core/legModel/errorsOf.ts'
import { trunkLeanOf } from '#core/legModel/legPose.ts'
import type { SagittalLeg } from '#core/body/sagittalLeg.ts'

/** Radians on top of the leg model's own error: facing the camera, small leans read up to 15° off on rendered clips. */
export const ownTrunkError = (8 * Math.PI) / 180

/**
 * How far the trunk (hips to shoulders) leans forward at the bottom, radians from the vertical.
 *
 * From the front only the shoulders' sinking tells it, so small leans are read too large; from the side it is seen.
 * Not given while hip or shoulder is hidden.
 */
export const trunkLean: Quantity = (_, values) => trunkLeanOf(values)

export const trunkLeanFromSide = ({ hip, shoulder }: SagittalLeg): number =>
  Math.atan2(shoulder.forward - hip.forward, shoulder.up - hip.up)
