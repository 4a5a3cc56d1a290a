import { mapJoints } from '#core/body/mapJoints.ts'
import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { forBothSides } from '#core/side.ts'
import { milliseconds, pixels } from '#core/units.ts'

/** A measured frame and when its picture was taken, in milliseconds of the page's clock. */
export type TimedFrame = { readonly frame: PersonFrame; readonly takenAt: number }

/** Milliseconds. Beyond it a body may have turned round: the drawing would run ahead of the knee. */
const farthestAhead = 80
/** Milliseconds. Poses farther apart tell no speed. */
const longestStep = 200

/**
 * Where the body is in a picture that was taken after the last measured one: on along the line of the last two. A pose
 * arrives when the screen already shows a later picture; drawn as measured, the skeleton would trail behind the person.
 * For the eye only: nothing is judged by it.
 */
export const predictFrame = (before: TimedFrame | null, latest: TimedFrame, shownAt: number): PersonFrame => {
  const step = before === null ? 0 : latest.takenAt - before.takenAt
  const ahead = Math.min(farthestAhead, shownAt - latest.takenAt)
  if (before === null || step <= 0 || step > longestStep || ahead <= 0) return latest.frame
  const share = ahead / step
  const on = (from: ImagePoint, to: ImagePoint): ImagePoint => ({
    x: pixels(to.x + (to.x - from.x) * share),
    y: pixels(to.y + (to.y - from.y) * share),
    visibility: to.visibility,
  })
  const { frame } = latest
  return {
    ...frame,
    at: milliseconds(frame.at + ahead),
    nose: on(before.frame.nose, frame.nose),
    image: forBothSides((side) =>
      mapJoints(frame.image[side], (point, joint) => on(before.frame.image[side][joint], point)),
    ),
  }
}
