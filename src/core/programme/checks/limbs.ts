import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import { whyUnseen } from '#core/body/visibility.ts'
import { middle, type Placed } from '#core/geometry/plane.ts'
import type { CheckRefusal } from '#core/programme/checks/checkReading.ts'
import { type Side, sides } from '#core/side.ts'
import { degreesFromRadians } from '#core/units.ts'

/** The angle at `corner` between the ways to two other points: 180 is one line. Degrees. */
export const angleAt = (one: Placed, corner: Placed, other: Placed): number => {
  const first = Math.atan2(one.y - corner.y, one.x - corner.x)
  const second = Math.atan2(other.y - corner.y, other.x - corner.x)
  const between = Math.abs(degreesFromRadians(first - second)) % 360
  return between > 180 ? 360 - between : between
}

/** How far the way between two points is from level: 0 level, 90 upright. Degrees. */
export const slope = (one: Placed, other: Placed): number =>
  degreesFromRadians(Math.atan2(Math.abs(one.y - other.y), Math.abs(one.x - other.x)))

/** How far the trunk is from upright, as the picture shows it. Degrees. */
export const trunkLeanOf = ({ image: { left, right } }: PersonFrame): number =>
  90 - slope(middle(left.shoulder, right.shoulder), middle(left.hip, right.hip))

/** Why one of these joints can't be relied on; null when all can. */
export const whyJointsUnseen = (
  frame: PersonFrame,
  wanted: readonly (readonly [Side, JointName])[],
): CheckRefusal | null => {
  if ((frame.picture?.people ?? 1) > 1) return 'severalPeople'
  for (const [side, joint] of wanted) {
    const why = whyUnseen(frame, frame.image[side][joint])
    if (why !== null) return why === 'outOfFrame' ? 'outOfFrame' : 'hidden'
  }
  return null
}

/** The side of the body that the camera sees best. */
export const clearSide = ({ image }: PersonFrame): Side => {
  const [left, right] = sides.map((side) =>
    (['shoulder', 'hip', 'knee', 'ankle'] as const).reduce(
      (sum, joint) => sum + image[side][joint].visibility,
      0,
    ),
  )
  return (left ?? 0) >= (right ?? 0) ? 'left' : 'right'
}
