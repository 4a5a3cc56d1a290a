import type { CantTell, Measured } from '#core/measured.ts'
import type { BothSides } from '#core/side.ts'
import type { RepMeasures } from '#core/squat/measures/repMeasures.ts'
import type { Degrees, Milliseconds, ShinLengths } from '#core/units.ts'

export type Verdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'inside' }
  | { readonly kind: 'cantTell'; readonly why: CantTell }

export type RepPhase = 'descent' | 'bottom' | 'ascent'

/** What one leg did in one rep. Positive is inward. */
export type LegSummary = {
  /** Largest angle that the shin leaned inside the ankle-to-second-toe plane and held (rule K3). */
  readonly kneeInward: Measured<Degrees>
  readonly kneeInwardPhase: RepPhase | null
  readonly kneeInwardAtBottom: Measured<Degrees>
  readonly kneeInwardShinLengths: Measured<ShinLengths>
  /** Lean of the shin from the vertical, seen from the front, at the bottom; positive leans outward. */
  readonly shinFrontal: Measured<Degrees>
  readonly verdict: Verdict
}

export type CurvePoint = {
  readonly at: Milliseconds
  readonly depth: Degrees
  /** Inward angle, null where it could not be seen. Not judged above the threshold depth. */
  readonly inward: BothSides<Degrees | null>
}

export type RepSummary = {
  /** 1 for the first rep of the set. */
  readonly index: number
  readonly startedAt: Milliseconds
  readonly bottomAt: Milliseconds
  readonly endedAt: Milliseconds
  /** Knee flexion at the lowest point; 0 is standing. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<LegSummary>
  /** Knee drift against depth, for the charts; at most 64 points. */
  readonly curve: readonly CurvePoint[]
  /** Null when only the rep itself could be counted. */
  readonly measures: RepMeasures | null
}

export type RepDropped = 'tooShallow' | 'satDown' | 'feetMoved' | 'lost' | 'endedMidRep'
