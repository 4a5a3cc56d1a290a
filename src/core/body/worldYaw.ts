import { mean } from '#core/geometry/statistics.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { type Degrees, degrees, degreesFromRadians } from '#core/units.ts'

/**
 * Turn of the body against the camera by the model's own 3D guess, positive when the camera stands to the subject's left. World
 * hips and shoulders under-read it: they give −3.3° + 0.85 × yaw (SD 4°, five figures, rendered clips).
 */
export const readWorldYaw = ({ world: { left, right } }: PersonFrame): Degrees => {
  const azimuths = (['hip', 'shoulder'] as const).map((joint) =>
    degreesFromRadians(Math.atan2(right[joint].z - left[joint].z, left[joint].x - right[joint].x)),
  )
  return degrees((mean(azimuths) + 3.3) / 0.85)
}
