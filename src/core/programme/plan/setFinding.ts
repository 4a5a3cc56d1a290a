import type { FormReport, PhaseName } from '#core/record/formReport.ts'
import { adviseSet } from '#core/record/adviseSet.ts'
import { type Side, sides } from '#core/side.ts'

/** What one set says that a plan can be made from. */
export type SetFinding =
  | { readonly kind: 'noReps' }
  /** Nothing could be judged; `reason` as in the report. */
  | { readonly kind: 'unjudged'; readonly reason: string; readonly readings: number }
  | {
      readonly kind: 'judged'
      /** Null when no knee went inside. */
      readonly inside: KneeInside | null
      /** Knee flexion at the deepest rep, degrees; null where it was not seen. */
      readonly deepestDeg: number | null
      readonly judged: number
      readonly readings: number
    }

export type KneeInside = {
  readonly side: Side | 'both'
  /** Where in the rep the furthest reading was held. */
  readonly phase: PhaseName | null
  readonly insideReps: number
  readonly judgedReps: number
}

export const findingOf = (report: Pick<FormReport, 'reps' | 'dropped'>): SetFinding => {
  const reps = report.reps.filter((rep) => rep.complete)
  if (reps.length === 0) return { kind: 'noReps' }
  const legs = reps.flatMap((rep) => sides.map((side) => rep[side]))
  const judged = legs.filter((leg) => leg.verdict !== 'cant-tell').length
  const { change } = adviseSet(report)
  if (judged === 0)
    return {
      kind: 'unjudged',
      reason: change.kind === 'cantTell' ? change.reason : 'hidden',
      readings: legs.length,
    }
  const depths = reps.flatMap((rep) => (rep.depth_deg === null ? [] : [rep.depth_deg]))
  return {
    kind: 'judged',
    inside: change.kind === 'kneeInside' ? change : null,
    deepestDeg: depths.length === 0 ? null : Math.max(...depths),
    judged,
    readings: legs.length,
  }
}

/** Degrees of knee flexion. Shallower than this, hips or ankles may be what stops; a thigh is level at about 100°. Proposed. */
const deepEnough = 75

export const isShallow = (finding: SetFinding): finding is Extract<SetFinding, { kind: 'judged' }> =>
  finding.kind === 'judged' && finding.deepestDeg !== null && finding.deepestDeg < deepEnough

/** Fewer judged readings than this say little about a person: half of a set of five, both legs. Proposed. */
const enoughReadings = 6

export const isThin = (finding: SetFinding): boolean =>
  finding.kind === 'judged' && finding.judged < enoughReadings
