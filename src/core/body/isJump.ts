import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import { sides } from '#core/side.ts'

const joints = ['shoulder', 'hip', 'knee', 'ankle', 'toe'] as const

/**
 * What a joint may move between two frames, in shins: a floor for the model's own jitter, and on top 4 shins a second, about
 * 1.7 m/s, twice the speed of a fast squat's hip. Proposed.
 */
const jitter = 0.2
const perSecond = 4

/** B4: true when any joint of the legs or shoulders has moved farther than a body can since the last good frame. */
export const isJump = (frame: PersonFrame, previous: PersonFrame): boolean => {
  const allowed = (jitter + (perSecond * (frame.at - previous.at)) / 1000) * shinOf(previous)
  return sides.some((side) =>
    joints.some((joint) => distance(frame.image[side][joint], previous.image[side][joint]) > allowed),
  )
}

const shinOf = ({ image }: PersonFrame): number =>
  (distance(image.left.knee, image.left.ankle) + distance(image.right.knee, image.right.ankle)) / 2
