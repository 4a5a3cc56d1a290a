import type { Keypoint, Pose } from '@tensorflow-models/pose-detection'
import type { RawPose } from '#core/body/rawPose.ts'

/** pose-detection multiplies x and y by the picture's size, but leaves z in shares of its width. */
export const readMediapipePose = (
  pose: Pose | undefined,
  width: number,
  height: number,
): RawPose['person'] => {
  if (pose?.keypoints3D === undefined) return null
  return {
    image: pose.keypoints.map(({ x, y, z, score }: Keypoint) => [x / width, y / height, z ?? 0, score ?? 0]),
    world: pose.keypoints3D.map(({ x, y, z, score }: Keypoint) => [x, y, z ?? 0, score ?? 0]),
  }
}
