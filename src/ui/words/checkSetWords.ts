import type { LegComparison } from '#core/history/compareTwoSets.ts'
import type { Side } from '#core/side.ts'

/** How a set without feedback did against the guided one before it, in one language. */
export type CheckSetWords = {
  readonly title: string
  readonly none: string
  /** `before` is the guided set. */
  readonly knee: (side: Side, comparison: LegComparison) => string
  readonly note: string
}
