import type { CantTell, Measured } from '#core/measured.ts'
import type { BothSides, Side } from '#core/side.ts'
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

export type SessionEvent =
  | { readonly kind: 'setStarted'; readonly at: Milliseconds }
  | { readonly kind: 'setPaused'; readonly at: Milliseconds }
  | { readonly kind: 'setResumed'; readonly at: Milliseconds }
  | { readonly kind: 'repStarted'; readonly at: Milliseconds }
  | { readonly kind: 'repFinished'; readonly at: Milliseconds; readonly rep: RepSummary }
  /** The rep of this index, read again with what the whole stance taught; replaces it. */
  | { readonly kind: 'repRevised'; readonly at: Milliseconds; readonly rep: RepSummary }
  | {
      readonly kind: 'repDropped'
      readonly at: Milliseconds
      readonly startedAt: Milliseconds
      readonly why: RepDropped
    }
  | {
      readonly kind: 'warningRaised'
      readonly at: Milliseconds
      readonly warning: 'kneeInside'
      readonly side: Side
      /** When the knee crossed the line; it is raised after it has held there. */
      readonly crossedAt: Milliseconds
    }
  | {
      readonly kind: 'warningCleared'
      readonly at: Milliseconds
      readonly warning: 'kneeInside'
      readonly side: Side
      /** When the knee crossed the line; it is raised after it has held there. */
      readonly crossedAt: Milliseconds
      readonly raisedAt: Milliseconds
      /** The knee was read back over the toe; else it came up, or was lost from sight, and nobody knows. */
      readonly knownBack: boolean
    }
