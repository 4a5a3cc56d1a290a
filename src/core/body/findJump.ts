import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import { sides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

const joints = ['shoulder', 'hip', 'knee', 'ankle', 'toe'] as const

/**
 * What a joint may move between two frames, in shins: a floor for the model's own jitter, and on top 4 shins a second, about
 * 1.7 m/s, twice the speed of a fast squat's hip. Proposed.
 */
const jitter = 0.2
const perSecond = 4
/** Milliseconds. In a longer gap a squatting body gets no farther: down and up again is 1.5 shins for the shoulders. */
const longestWay = 400

/**
 * B4: what has moved farther than a body can since the last good frame, or stays where it jumped to in the first bad one:
 * nothing, some joints of legs and shoulders, or all. Hidden joints don't count: their places are made up, and wander.
 */
export const findJump = (
  frame: PersonFrame,
  good: PersonFrame,
  firstBad: PersonFrame | null,
): 'none' | 'joints' | 'body' => {
  const far = sides.flatMap((side) =>
    joints.flatMap((joint) => {
      const here = frame.image[side][joint]
      const from = good.image[side][joint]
      const jumpedTo = firstBad?.image[side][joint]
      if (!isVisible(here) || !isVisible(from)) return []
      const stays =
        firstBad !== null &&
        jumpedTo !== undefined &&
        distance(jumpedTo, from) > allowedWay(firstBad, good) &&
        distance(here, jumpedTo) < distance(here, from)
      return [stays || distance(here, from) > allowedWay(frame, good)]
    }),
  )
  if (far.length > 0 && far.every(Boolean)) return 'body'
  return far.some(Boolean) ? 'joints' : 'none'
}

/** B4: whether all that has jumped since the last good frame went back to where it was `before` it had first jumped. */
export const jumpsBack = (frame: PersonFrame, good: PersonFrame, before: PersonFrame): boolean =>
  sides.every((side) =>
    joints.every((joint) => {
      const here = frame.image[side][joint]
      const left = good.image[side][joint]
      if (!isVisible(here) || !isVisible(left) || distance(here, left) <= allowedWay(frame, good)) return true
      const back = distance(here, before.image[side][joint])
      return back <= allowedWay(frame, before) && back < distance(here, left)
    }),
  )

const allowedWay = (frame: PersonFrame, good: PersonFrame): number =>
  (jitter + (perSecond * Math.min(longestWay, frame.at - good.at)) / 1000) * shinOf(good)

const isVisible = ({ visibility }: ImagePoint) => visibility >= thresholds.landmarkVisible.value

const shinOf = ({ image }: PersonFrame): number =>
  (distance(image.left.knee, image.left.ankle) + distance(image.right.knee, image.right.ankle)) / 2
