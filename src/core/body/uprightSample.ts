import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { distance, middle, type Placed } from '#core/geometry/plane.ts'
import { type BothSides, forBothSides, sides } from '#core/side.ts'
import { degreesFromRadians, type Degrees, degrees, type Milliseconds } from '#core/units.ts'

/** What a standing frame says about the body and the camera. Lengths in pixels. */
export type UprightSample = {
  readonly at: Milliseconds
  readonly frame: PersonFrame
  readonly hipToAnkle: number
  readonly shin: BothSides<number>
  readonly ankle: BothSides<Placed>
  /** Turn of the body against the camera, positive when the camera stands to the subject's left. */
  readonly yaw: Degrees
  /** Lean of the body's midline in the picture, positive to the right; people stand upright, so the camera is rolled the other way. */
  readonly lean: Degrees
}

/** Null when a leg isn't seen whole. */
export const readUpright = (frame: PersonFrame): UprightSample | null => {
  if (sides.some((side) => whyLegUnseen(frame, side, ['hip', 'knee', 'ankle']) !== null)) return null
  const { left, right } = frame.image
  const lengths = sides.map((side) => distance(frame.image[side].hip, frame.image[side].ankle))
  return {
    at: frame.at,
    frame,
    hipToAnkle: (Math.max(...lengths) + Math.min(...lengths)) / 2,
    shin: forBothSides((side) => distance(frame.image[side].knee, frame.image[side].ankle)),
    ankle: forBothSides((side) => frame.image[side].ankle),
    yaw: readYaw(frame),
    lean: lean(middle(left.ankle, right.ankle), middle(left.shoulder, right.shoulder)),
  }
}

/** World hips and shoulders under-read yaw: they give −3.3° + 0.85 × yaw (SD 4°, five figures, rendered clips). */
const readYaw = (frame: PersonFrame): Degrees => {
  const { left, right } = frame.world
  const azimuths = (['hip', 'shoulder'] as const).map((joint) =>
    degreesFromRadians(Math.atan2(right[joint].z - left[joint].z, left[joint].x - right[joint].x)),
  )
  const mean = azimuths.reduce((sum, azimuth) => sum + azimuth, 0) / azimuths.length
  return degrees((mean + 3.3) / 0.85)
}

const lean = (from: Placed, to: Placed): Degrees =>
  degreesFromRadians(Math.atan2(to.x - from.x, from.y - to.y))
