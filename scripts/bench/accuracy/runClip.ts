import type { RawPose } from '#core/body/rawPose.ts'
import { type AnalysisResult, closeAnalysis, openAnalysis, stepAnalysis } from '#core/record/analysis.ts'
import type { KnownBeforehand } from '#core/squat/knownBeforehand.ts'
import { forBothSides, type BothSides } from '#core/side.ts'
import { judgeByFormula, readByFormula, type FormulaFrame } from './formulaBaseline.ts'

export type ClipRun = {
  readonly result: AnalysisResult
  /** Per rep of the result, what the formula says of it; null where it saw too little. Degrees. */
  readonly formula: readonly BothSides<number | null>[]
}

/** The session as the app and `analyse` run it, and beside it the formula on the same frames and reps. */
export const runClip = (poses: readonly RawPose[], known: Partial<KnownBeforehand> = {}): ClipRun => {
  let analysis = openAnalysis(known)
  const frames: FormulaFrame[] = []
  for (const pose of poses) {
    ;[analysis] = stepAnalysis(analysis, pose)
    const frame = readByFormula(analysis.session)
    if (frame !== null && frame.at === pose.at) frames.push(frame)
  }
  const result = closeAnalysis(analysis)
  return {
    result,
    formula: result.reps.map((rep) => {
      const inRep = frames.filter(({ at }) => at >= rep.started_at_ms - 1 && at <= rep.ended_at_ms + 1)
      return forBothSides((side) => judgeByFormula(inRep, side))
    }),
  }
}
