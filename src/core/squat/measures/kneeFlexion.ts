import type { Quantity } from '#core/legModel/errorsOf.ts'
import { flexionOf } from '#core/legModel/legPose.ts'
import type { Side } from '#core/side.ts'
import { shinSagittalFromSide } from '#core/squat/measures/shinSagittal.ts'
import { thighInclinationFromSide } from '#core/squat/measures/thighInclination.ts'
import type { SagittalLeg } from '#core/squat/side/sagittalLeg.ts'

/**
 * Knee flexion of one leg at the bottom, radians: 0 is a straight leg; the angle between thigh and shin, whichever way the knee
 * points. From the front the leg model's, from hip-to-ankle distance; from the side the angle seen.
 */
export const kneeFlexion =
  (side: Side): Quantity =>
  (scene, _, legs) =>
    flexionOf(scene, side, legs[side])

export const kneeFlexionFromSide = (leg: SagittalLeg): number =>
  Math.max(0, shinSagittalFromSide(leg) + thighInclinationFromSide(leg) + Math.PI / 2)
