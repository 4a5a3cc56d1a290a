import type { RawPose } from '#core/body/rawPose.ts'
import { unmirrorPose } from '#core/body/unmirrorPose.ts'
import type { KnownBeforehand } from '#core/session/knownBeforehand.ts'
import { type AnalysisResult, closeAnalysis, openAnalysis, stepAnalysis } from '#core/session/analysis.ts'

export type Measuring = {
  readonly take: (poses: readonly RawPose[]) => void
  readonly finish: () => AnalysisResult
}

export type HowToMeasure = { readonly mirrored: boolean } & Pick<KnownBeforehand, 'cameraPlace' | 'knownGood'>

/** Takes poses as they come and holds only what was found, so that memory doesn't grow with the recording. */
export const measureRecording = ({ mirrored, cameraPlace, knownGood }: HowToMeasure): Measuring => {
  let analysis = openAnalysis({ cameraPlace, knownGood })
  return {
    take: (poses) => {
      for (const pose of poses) [analysis] = stepAnalysis(analysis, mirrored ? unmirrorPose(pose) : pose)
    },
    finish: () => closeAnalysis(analysis),
  }
}
