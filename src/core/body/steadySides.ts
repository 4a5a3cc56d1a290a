import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import { type Side, sides } from '#core/side.ts'

/** Only joints that lie apart enough to tell which leg is which. */
const legJoints = ['hip', 'knee', 'ankle', 'toe'] as const

/**
 * B1: the model now and then names the left leg right. When every leg joint lies nearer to the other side's place in the
 * previous frame, the names are swapped back.
 */
export const steadySides = (frame: PersonFrame, previous: PersonFrame | null): PersonFrame => {
  if (previous === null) return frame
  const jumped = sides.every((side) =>
    legJoints.every((joint) => nearerToOther(frame, previous, side, joint)),
  )
  return jumped ? swapSides(frame) : frame
}

const nearerToOther = (
  frame: PersonFrame,
  previous: PersonFrame,
  side: Side,
  joint: (typeof legJoints)[number],
) => {
  const here = frame.image[side][joint]
  const other = side === 'left' ? 'right' : 'left'
  return distance(here, previous.image[other][joint]) < distance(here, previous.image[side][joint])
}

const swapSides = (frame: PersonFrame): PersonFrame => ({
  ...frame,
  image: { left: frame.image.right, right: frame.image.left },
  world: { left: frame.world.right, right: frame.world.left },
})
