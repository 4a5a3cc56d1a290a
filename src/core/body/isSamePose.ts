import type { PersonFrame } from '#core/body/poseFrame.ts'
import { sides } from '#core/side.ts'

const joints = ['shoulder', 'hip', 'knee', 'ankle', 'toe'] as const

/** B6: the same picture once more. No two pictures of a living person give the same places to the last digit. */
export const isSamePose = (frame: PersonFrame, other: PersonFrame): boolean =>
  frame.picture?.changed === false ||
  sides.every((side) =>
    joints.every((joint) => {
      const [here, there] = [frame.image[side][joint], other.image[side][joint]]
      return here.x === there.x && here.y === there.y
    }),
  )
