import type { JointName, Joints, PersonFrame } from '#core/body/poseFrame.ts'
import { type BothSides, forBothSides, otherSide } from '#core/side.ts'

const upperJoints = ['shoulder', 'elbow', 'wrist', 'ear'] as const
const lowerJoints = ['knee', 'ankle', 'heel', 'toe'] as const

/** The whole body's joints change sides, in the picture and in 3D. */
export const swapSides = (frame: PersonFrame): PersonFrame => ({
  ...frame,
  image: { left: frame.image.right, right: frame.image.left },
  world: { left: frame.world.right, right: frame.world.left },
})

/** Arms, shoulders and ears change sides; the legs keep theirs. */
export const swapUpperBody = (frame: PersonFrame): PersonFrame => swapOnly(frame, upperJoints)

/** What is below the hips changes sides. */
export const swapLowerLegs = (frame: PersonFrame): PersonFrame => swapOnly(frame, lowerJoints)

const swapOnly = (frame: PersonFrame, names: readonly JointName[]): PersonFrame => ({
  ...frame,
  image: swapJoints(frame.image, names),
  world: swapJoints(frame.world, names),
})

const swapJoints = <P>(body: BothSides<Joints<P>>, names: readonly JointName[]): BothSides<Joints<P>> =>
  forBothSides((side) =>
    names.reduce<Joints<P>>(
      (joints, name) => ({ ...joints, [name]: body[otherSide(side)][name] }),
      body[side],
    ),
  )
