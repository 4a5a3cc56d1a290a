import type { Quantity } from '#core/legModel/errorsOf.ts'
import { minus } from '#core/legModel/vector.ts'
import type { Side } from '#core/side.ts'
import type { SagittalLeg } from '#core/body/sagittalLeg.ts'

/** Radians on top of the leg model's own error: with it the truth lies within two errors as often as it should. */
export const ownThighError = (2 * Math.PI) / 180

/**
 * How far the thigh (knee joint to hip joint) is inclined from the horizontal at the bottom, radians: 0 is "parallel", negative
 * while the hip is the higher one, positive once it is below the knee. The crease of the hip and the top of the knee, which
 * rule books name, lie about as far above their joints as each other. Source: powerlifting rule books' depth rule (IPF).
 *
 * Error from the front: the leg model's own (3–6°). From the side: see sideErrors. Not given while hip or knee is hidden.
 */
export const thighInclination =
  (side: Side): Quantity =>
  (_, __, legs) => {
    const { hip, knee } = legs[side]
    const [x, y, z] = minus(hip, knee)
    return Math.atan2(-y, Math.hypot(x, z))
  }

export const thighInclinationFromSide = ({ hip, knee }: SagittalLeg): number =>
  Math.atan2(knee.up - hip.up, knee.forward - hip.forward)
