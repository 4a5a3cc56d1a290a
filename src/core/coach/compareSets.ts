import type { FormReport, LegRecord } from '#core/report/formReport.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'

/** One knee in a guided set and in a check set without feedback. Degrees are means over the judged reps. */
export type KneeComparison = {
  readonly guided: LegInSet
  readonly check: LegInSet
  /** `kept`: no change larger than a reading's error, which is all that one set can tell. */
  readonly outcome: 'kept' | 'further' | 'less' | 'cantTell'
}
export type LegInSet = {
  readonly judged: number
  readonly inside: number
  readonly meanDeg: number | null
}

/** C6: what stuck: the check set against the set with feedback before it. */
export const compareSets = (guided: FormReport, check: FormReport): BothSides<KneeComparison> =>
  forBothSides((side) => {
    const before = legIn(guided, side)
    const after = legIn(check, side)
    return {
      guided: before,
      check: after,
      outcome: outcomeOf(before, after, check.thresholds.typical_error_deg),
    }
  })

const legIn = ({ reps }: FormReport, side: Side): LegInSet => {
  const judged = reps.map((rep) => rep[side]).filter(isJudged)
  const angles = judged.flatMap(({ knee_inward_deg }) => (knee_inward_deg === null ? [] : [knee_inward_deg]))
  return {
    judged: judged.length,
    inside: judged.filter(({ verdict }) => verdict === 'inside').length,
    meanDeg: angles.length === 0 ? null : angles.reduce((sum, angle) => sum + angle, 0) / angles.length,
  }
}

const isJudged = ({ verdict }: LegRecord) => verdict !== 'cant-tell'

const outcomeOf = (guided: LegInSet, check: LegInSet, error: number): KneeComparison['outcome'] => {
  if (guided.meanDeg === null || check.meanDeg === null) return 'cantTell'
  const change = check.meanDeg - guided.meanDeg
  if (Math.abs(change) <= error) return 'kept'
  return change > 0 ? 'further' : 'less'
}
