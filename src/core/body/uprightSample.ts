import type { PersonFrame } from '#core/body/poseFrame.ts'
import { nearSideIn, yawFromSide } from '#core/body/sideView.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { readWorldYaw } from '#core/body/worldYaw.ts'
import { distance, middle, type Placed } from '#core/geometry/plane.ts'
import { type BothSides, forBothSides, type Side, sides } from '#core/side.ts'
import { degreesFromRadians, type Degrees, type Milliseconds } from '#core/units.ts'

/** What a standing frame says about the body and the camera. Lengths in pixels. */
export type UprightSample = {
  readonly at: Milliseconds
  readonly frame: PersonFrame
  /** The leg nearer to a camera at the side: the only one that is read then. Null from any other view. */
  readonly near: Side | null
  readonly hipToAnkle: number
  readonly shin: BothSides<number>
  readonly shoulders: number
  /** Distance between the knees against that between the ankles: bent knees part or fall together, whoever steps back keeps it. */
  readonly kneesPerAnkles: number
  readonly ankle: BothSides<Placed>
  /** Turn of the body against the camera, positive when the camera stands to the subject's left. */
  readonly yaw: Degrees
  /** Lean of the body's midline in the picture, positive to the right; people stand upright, so the camera is rolled the other way. */
  readonly lean: Degrees
}

/** A frame this close to the tallest one is upright: 4 % of the leg is 33° of flexion. Proposed. */
export const uprightShare = 0.96

/** Null when a leg isn't seen whole; from the side the far one is hidden and needn't be. */
export const readUpright = (frame: PersonFrame): UprightSample | null => {
  const near = nearSideIn(frame)
  const legs = near === null ? sides : [near]
  if (legs.some((side) => whyLegUnseen(frame, side, ['hip', 'knee', 'ankle']) !== null)) return null
  const { left, right } = frame.image
  const lengths = legs.map((side) => distance(frame.image[side].hip, frame.image[side].ankle))
  return {
    at: frame.at,
    frame,
    near,
    hipToAnkle: (Math.max(...lengths) + Math.min(...lengths)) / 2,
    shin: forBothSides((side) => distance(frame.image[side].knee, frame.image[side].ankle)),
    shoulders: distance(left.shoulder, right.shoulder),
    kneesPerAnkles: distance(left.knee, right.knee) / distance(left.ankle, right.ankle),
    ankle: forBothSides((side) => frame.image[side].ankle),
    yaw: near === null ? readWorldYaw(frame) : yawFromSide(frame, near),
    lean: lean(middle(left.ankle, right.ankle), middle(left.shoulder, right.shoulder)),
  }
}

const lean = (from: Placed, to: Placed): Degrees =>
  degreesFromRadians(Math.atan2(to.x - from.x, from.y - to.y))
