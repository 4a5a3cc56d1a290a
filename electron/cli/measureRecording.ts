import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import { unmirrorPose } from '#core/body/unmirrorPose.ts'
import { noRepMoments, stepRepMoments, type WantedPicture, wantPictures } from '#core/picture/repMoments.ts'
import { viewSession } from '#core/session/viewSession.ts'
import type { KnownBeforehand } from '#core/squat/knownBeforehand.ts'
import { type AnalysisResult, closeAnalysis, openAnalysis, stepAnalysis } from '#core/record/analysis.ts'

/** Whether the report is to show the best and the worst rep, and their face. */
export type PictureWishes = 'none' | 'blurred' | 'shown'

export type Measuring = {
  /** What the best and the worst rep look like; none where none are wanted. */
  readonly pictures: () => readonly WantedPicture[]
  readonly take: (poses: readonly RawPose[]) => void
  readonly finish: () => AnalysisResult
  /** Whether any frame so far held a person. */
  readonly sawAnybody: () => boolean
}

export type HowToMeasure = { readonly mirrored: boolean; readonly pictures: PictureWishes } & Pick<
  KnownBeforehand,
  'cameraPlace' | 'knownGood'
>

/** Takes poses as they come and holds only what was found, so that memory doesn't grow with the recording. */
export const measureRecording = ({ mirrored, cameraPlace, knownGood, pictures }: HowToMeasure): Measuring => {
  let analysis = openAnalysis({ cameraPlace, knownGood })
  let moments = noRepMoments
  let anybody = false
  let result: AnalysisResult | null = null
  const finish = () => (result ??= closeAnalysis(analysis))
  const take = (pose: RawPose) => {
    anybody ||= pose.person !== null
    const [after, events] = stepAnalysis(analysis, pose)
    analysis = after
    if (pictures === 'none') return
    const { person } = after.session
    const frame = person !== null && person.at === pose.at ? person : readPose(pose)
    moments = stepRepMoments(moments, frame, viewSession(after.session), events)
  }
  return {
    take: (poses) => {
      for (const pose of poses) take(mirrored ? unmirrorPose(pose) : pose)
    },
    finish,
    sawAnybody: () => anybody,
    pictures: () => (pictures === 'none' ? [] : wantPictures(moments, finish().reps, pictures === 'blurred')),
  }
}
