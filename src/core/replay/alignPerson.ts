import { mean, median } from '#core/geometry/statistics.ts'
import { mapJoints } from '#core/body/mapJoints.ts'
import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { forBothSides, sides } from '#core/side.ts'
import { pixels } from '#core/units.ts'

/** Where a person stands in the picture and how large they are there: what two reps are laid over each other by. */
export type Footing = {
  /** The middle between the ankles. */
  readonly x: number
  readonly y: number
  /** Mean length of the two shins in the picture while standing. */
  readonly shin: number
}

/** From the first frames of a rep, while standing: later the shins lean toward the camera and look shorter. */
export const footingOf = (frames: readonly PersonFrame[]): Footing | null => {
  const standing = frames.slice(0, standingFrames).map(footingIn)
  const footing = {
    x: median(standing.map(({ x }) => x)),
    y: median(standing.map(({ y }) => y)),
    shin: median(standing.map(({ shin }) => shin)),
  }
  return footing.shin > 0 ? footing : null
}

/** The same person moved so that their ankles' middle meets `to`, at the size at which their shins are as long. */
export const alignPerson = (frame: PersonFrame, from: Footing, to: Footing): PersonFrame => {
  const scale = to.shin / from.shin
  const moved = (point: ImagePoint): ImagePoint => ({
    ...point,
    x: pixels(to.x + (point.x - from.x) * scale),
    y: pixels(to.y + (point.y - from.y) * scale),
  })
  return {
    ...frame,
    nose: moved(frame.nose),
    image: forBothSides((side) => mapJoints(frame.image[side], moved)),
  }
}

/** Enough that one misread frame doesn't move the ghost, few enough that the person still stands. */
const standingFrames = 5

const footingIn = ({ image }: PersonFrame): Footing => {
  const shins = sides.map((side) => {
    const { knee, ankle } = image[side]
    return Math.hypot(knee.x - ankle.x, knee.y - ankle.y)
  })
  return {
    x: (image.left.ankle.x + image.right.ankle.x) / 2,
    y: (image.left.ankle.y + image.right.ankle.y) / 2,
    shin: mean(shins),
  }
}
