import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import { sides } from '#core/side.ts'
import { thresholds } from '#core/squat/thresholds.ts'

const joints = ['shoulder', 'hip', 'knee', 'ankle', 'toe'] as const

/**
 * What a joint may move between two frames, in shins: a floor for the model's own jitter, and on top 4 shins a second, about
 * 1.7 m/s, twice the speed of a fast squat's hip. Proposed.
 */
const jitter = 0.2
const perSecond = 4
/** Milliseconds. In a longer gap a squatting body gets no farther: down and up again is 1.5 shins for the shoulders. */
const longestWay = 400

/** B4: what has moved farther than a body can since the last good frame: nothing, some joints of legs and shoulders, or all. */
export const findJump = (frame: PersonFrame, previous: PersonFrame): 'none' | 'joints' | 'body' => {
  const allowed =
    (jitter + (perSecond * Math.min(longestWay, frame.at - previous.at)) / 1000) * shinOf(previous)
  const far = seenJoints(frame, previous).map(([here, there]) => distance(here, there) > allowed)
  if (far.length > 0 && far.every(Boolean)) return 'body'
  return far.some(Boolean) ? 'joints' : 'none'
}

/** Whether the body has stayed nearer to where it jumped than to where it came from. */
export const staysElsewhere = (
  frame: PersonFrame,
  { from, to }: { readonly from: PersonFrame; readonly to: PersonFrame },
): boolean => wayOf(frame, to) < wayOf(frame, from)

const wayOf = (frame: PersonFrame, other: PersonFrame): number =>
  seenJoints(frame, other).reduce((sum, [here, there]) => sum + distance(here, there), 0)

/** Where hidden joints are is made up, and wanders. */
const seenJoints = (frame: PersonFrame, other: PersonFrame) =>
  joints.flatMap((joint) =>
    sides.flatMap((side) => {
      const [here, there] = [frame.image[side][joint], other.image[side][joint]]
      return isVisible(here) && isVisible(there) ? [[here, there] as const] : []
    }),
  )

const isVisible = ({ visibility }: ImagePoint) => visibility >= thresholds.landmarkVisible.value

const shinOf = ({ image }: PersonFrame): number =>
  (distance(image.left.knee, image.left.ankle) + distance(image.right.knee, image.right.ankle)) / 2
