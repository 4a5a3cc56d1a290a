import type { Quantity } from '#core/legModel/errorsOf.ts'
import { dot } from '#core/legModel/vector.ts'

/**
 * How far the pelvis' middle has moved sideways over the middle of the ankles, shin lengths along the person's own left: positive
 * is to the left. At the bottom, against standing, so that landmarks off their joints cancel.
 *
 * From the front only; from the side it is depth and can't be told.
 */
export const pelvisSideways: Quantity = ({ bodyLeft }, [, , , , x = 0, y = 0, z = 0]) =>
  dot([x, y, z], bodyLeft)
