import type { ExerciseId } from '#core/programme/exercise.ts'
import { isShallow, isThin, type KneeInside, type SetFinding } from '#core/programme/plan/setFinding.ts'
import type { HeelLiftPattern } from '#core/heelLift/decideHeelLift.ts'

export type ProposedAction =
  | { readonly kind: 'exercise'; readonly exercise: ExerciseId }
  | { readonly kind: 'heelLiftTest' }
  | { readonly kind: 'squats' }

/** Why it is proposed: what was measured, then what the source article makes of it. */
export type ProposalReason =
  /** Weak buttocks let the knee in: the article's first reason. */
  | { readonly kind: 'glutes'; readonly inside: KneeInside }
  /** The same muscle, one leg at a time, where one knee goes in. */
  | { readonly kind: 'oneSide'; readonly inside: KneeInside }
  | { readonly kind: 'feelGlutes' }
  /** Tight hip flexors keep the buttocks from working: the article's second reason. */
  | { readonly kind: 'hipFlexors' }
  /** Stiff ankles can turn a knee in as well, above all on the way down. */
  | { readonly kind: 'hipsOrAnkles'; readonly inside: KneeInside }
  | { readonly kind: 'anklePattern' }
  | { readonly kind: 'shallow'; readonly deepestDeg: number }
  | { readonly kind: 'lookAgain'; readonly reason: string }
  | { readonly kind: 'nothingCounted' }
  | { readonly kind: 'keepIt' }

export type Proposal = { readonly action: ProposedAction; readonly reason: ProposalReason }

/** What no camera can know, and what this set is too thin for. */
export type ProposalLimit =
  /** It sees where a knee goes, not why. */
  | { readonly kind: 'cause' }
  /** Strength, tightness and pain are not in the picture. */
  | { readonly kind: 'muscles' }
  | { readonly kind: 'fewReadings'; readonly judged: number }
  | { readonly kind: 'unjudged'; readonly unjudged: number; readonly readings: number }

export type NextSteps = { readonly proposals: readonly Proposal[]; readonly limits: readonly ProposalLimit[] }

/** What is known beside the set itself. */
export type Beside = {
  /** What the last heel-lift test of this person said; null where none was made. */
  readonly heelLift: HeelLiftPattern | null
}

/** P8: from what was measured in a set to what to do next, at most four things, the most telling first. */
export const proposeNext = (finding: SetFinding, { heelLift }: Beside): NextSteps => ({
  proposals: proposalsFor(finding, heelLift).slice(0, 4),
  limits: limitsOf(finding),
})

const exercise = (id: ExerciseId, reason: ProposalReason): Proposal => ({
  action: { kind: 'exercise', exercise: id },
  reason,
})

const proposalsFor = (finding: SetFinding, heelLift: HeelLiftPattern | null): readonly Proposal[] => {
  if (finding.kind === 'noReps') return [{ action: { kind: 'squats' }, reason: { kind: 'nothingCounted' } }]
  if (finding.kind === 'unjudged')
    return [{ action: { kind: 'squats' }, reason: { kind: 'lookAgain', reason: finding.reason } }]
  if (finding.inside !== null) return forKneeInside(finding.inside, heelLift)
  if (isShallow(finding) && finding.deepestDeg !== null)
    return [
      exercise('hipFlexorStretch', { kind: 'shallow', deepestDeg: finding.deepestDeg }),
      exercise('bridge', { kind: 'keepIt' }),
    ]
  return [exercise('bridge', { kind: 'keepIt' }), { action: { kind: 'squats' }, reason: { kind: 'keepIt' } }]
}

const forKneeInside = (inside: KneeInside, heelLift: HeelLiftPattern | null): readonly Proposal[] => {
  const test: readonly Proposal[] =
    heelLift === null || heelLift === 'unclear'
      ? [{ action: { kind: 'heelLiftTest' }, reason: { kind: 'hipsOrAnkles', inside } }]
      : []
  const hips: readonly Proposal[] = [
    exercise('bridge', { kind: 'glutes', inside }),
    inside.side === 'both'
      ? exercise('clam', { kind: 'glutes', inside })
      : exercise('clam', { kind: 'oneSide', inside }),
    exercise('hipFlexorStretch', { kind: 'hipFlexors' }),
  ]
  if (heelLift === 'ankle') return [exercise('bridge', { kind: 'anklePattern' }), ...hips.slice(1)]
  // Pushing up asks most of the hips; going down, the ankles may be what runs out of room.
  return inside.phase === 'ascent' ? [...hips, ...test] : [...hips.slice(0, 1), ...test, ...hips.slice(1)]
}

const limitsOf = (finding: SetFinding): readonly ProposalLimit[] => {
  if (finding.kind !== 'judged') return []
  const unjudged = finding.readings - finding.judged
  return [
    { kind: 'cause' },
    { kind: 'muscles' },
    ...(isThin(finding) ? [{ kind: 'fewReadings', judged: finding.judged } as const] : []),
    ...(unjudged > 0 ? [{ kind: 'unjudged', unjudged, readings: finding.readings } as const] : []),
  ]
}
