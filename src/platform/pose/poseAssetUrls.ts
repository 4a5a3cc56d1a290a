import type { LandmarkModel } from '#core/body/rawPose.ts'

/** Where the build puts models and runtimes, relative to the page; scripts/vite/poseAssets.ts writes there. */
export type PoseAssetUrls = {
  readonly litert: string
  readonly detector: string
  readonly landmarks: Readonly<Record<LandmarkModel, string>>
  readonly mediapipe: string
}

export const poseAssetUrls = (page: string): PoseAssetUrls => {
  const at = (path: string) => new URL(`pose/${path}`, page).href
  return {
    litert: at('litert/'),
    detector: at('pose_detection.tflite'),
    landmarks: { full: at('pose_landmark_full.tflite'), lite: at('pose_landmark_lite.tflite') },
    mediapipe: at('mediapipe'),
  }
}
