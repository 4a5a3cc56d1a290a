import { mean } from '#core/geometry/statistics.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { distance } from '#core/geometry/plane.ts'
import { sides } from '#core/side.ts'

/** Hip to ankle in pixels, mean of the legs that are seen; null when neither is. */
export const hipToAnkle = (frame: PersonFrame): number | null => {
  const lengths = sides
    .filter((side) => whyLegUnseen(frame, side, ['hip', 'ankle']) === null)
    .map((side) => distance(frame.image[side].hip, frame.image[side].ankle))
  return lengths.length === 0 ? null : mean(lengths)
}
