import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { median } from '#core/geometry/statistics.ts'
import type { Side } from '#core/side.ts'

/** A place seen from the side, pixels: forward is where the person looks, up is against gravity. */
export type SagittalPoint = { readonly forward: number; readonly up: number }

/** The near leg and the trunk as a camera at the side sees them. */
export type SagittalLeg = {
  readonly shoulder: SagittalPoint
  readonly hip: SagittalPoint
  readonly knee: SagittalPoint
  readonly ankle: SagittalPoint
  readonly heel: SagittalPoint
  readonly toe: SagittalPoint
}

/** How the picture has to be turned: which way the person looks in it, and how far its content leans forward, radians. */
export type SideUpright = { readonly looks: 1 | -1; readonly tilt: number }

/** Towards which side of the picture somebody seen from the side looks: where the near foot points, in the middle of these frames. */
export const wayLooked = (frames: readonly PersonFrame[], near: Side): 1 | -1 =>
  median(frames.map(({ image }) => image[near].toe.x - image[near].heel.x)) >= 0 ? 1 : -1

const joints = ['shoulder', 'hip', 'knee', 'ankle', 'heel', 'toe'] as const

/** Null while one of the near leg's joints is hidden or out of the picture. */
export const seeFromSide = (
  frame: PersonFrame,
  near: Side,
  { looks, tilt }: SideUpright,
): SagittalLeg | null => {
  if (whyLegUnseen(frame, near, joints) !== null) return null
  const image = frame.image[near]
  const upright = ({ x, y }: ImagePoint): SagittalPoint => {
    const forward = looks * x
    return {
      forward: forward * Math.cos(tilt) + y * Math.sin(tilt),
      up: forward * Math.sin(tilt) - y * Math.cos(tilt),
    }
  }
  return {
    shoulder: upright(image.shoulder),
    hip: upright(image.hip),
    knee: upright(image.knee),
    ankle: upright(image.ankle),
    heel: upright(image.heel),
    toe: upright(image.toe),
  }
}
