import { measured, type Measured } from '#core/measured.ts'
import type { BothSides } from '#core/side.ts'
import { type Degrees, degrees } from '#core/units.ts'

/**
 * Left–right asymmetry: the left knee's largest inward angle minus the right one's, degrees; positive when the left goes further
 * inward. Error: both knees' together, as if they were independent; what they share cancels, so it is rather too wide.
 * Not given when either knee can't be told, for that knee's reason.
 */
export const inwardDifference = ({ left, right }: BothSides<Measured<Degrees>>): Measured<Degrees> => {
  if (!left.seen) return left
  if (!right.seen) return right
  return measured(degrees(left.value - right.value), degrees(Math.hypot(left.error, right.error)))
}
