import type { Side } from '#core/side.ts'
import type { RepDropped, RepSummary } from '#core/squat/repSummary.ts'
import type { Milliseconds } from '#core/units.ts'

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
