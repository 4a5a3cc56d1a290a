import type { KneeComparison } from '#core/coach/compareSets.ts'
import type { Side } from '#core/side.ts'

/** How a set without feedback did against the guided one before it, in one language. */
export type CheckSetWords = {
  readonly title: string
  readonly none: string
  readonly knee: (side: Side, comparison: KneeComparison) => string
  readonly note: string
}
