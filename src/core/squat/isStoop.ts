import type { PersonFrame } from '#core/body/poseFrame.ts'
import { middle } from '#core/geometry/plane.ts'
import { nearestInTime } from '#core/geometry/nearestInTime.ts'
import type { Milliseconds } from '#core/units.ts'

/**
 * Share of the standing trunk's height in the picture below which somebody bends over instead of squatting: a lean of about
 * 75°. Squats of the known recordings keep 0.65 and more, a constructed stoop 0.1. Proposed.
 */
const bentOverBelow = 0.25

/** R1: the hips drop a little when somebody picks a thing up from straight legs. `frames` begin upright. */
export const isStoop = (frames: readonly PersonFrame[], bottomAt: Milliseconds): boolean => {
  const upright = frames[0]
  const lowest = nearestInTime(frames, bottomAt)
  return upright !== undefined && lowest !== undefined && trunkOf(lowest) < bentOverBelow * trunkOf(upright)
}

const trunkOf = ({ image: { left, right } }: PersonFrame): number =>
  middle(left.hip, right.hip).y - middle(left.shoulder, right.shoulder).y
