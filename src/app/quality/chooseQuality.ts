import type { PoseQuality, QualityWishes } from '#app/quality/poseQuality.ts'
import { type Budget, modelOf } from '#app/quality/stepBudget.ts'
import { milliseconds } from '#core/units.ts'

/** Milliseconds between measured frames. Quiet: 15 a second, with which warnings still come within a quarter of a second. */
const gaps = {
  every: milliseconds(0),
  quiet: milliseconds(66),
  slowly: milliseconds(100),
  /** Whoever starts to move waits a tenth of a second at most. */
  still: milliseconds(100),
  hidden: milliseconds(1000),
}

export type Circumstances = { readonly hidden: boolean; readonly still: boolean }

/** What matters most comes first: nobody looking, nobody moving, the user's wishes, the machine. */
export const chooseQuality = (
  wishes: QualityWishes,
  budget: Budget,
  { hidden, still }: Circumstances,
): PoseQuality => {
  const model = wishes.model ?? modelOf(budget.level)
  if (hidden) return { model, gap: gaps.hidden, because: 'hidden' }
  if (still) return { model, gap: gaps.still, because: 'still' }
  if (wishes.quiet) return { model, gap: gaps.quiet, because: 'quiet' }
  if (wishes.model !== null) return { model, gap: gaps.every, because: 'pinned' }
  if (budget.level === 'liteSlowly') return { model, gap: gaps.slowly, because: 'bothTooSlow' }
  return { model, gap: gaps.every, because: budget.level === 'full' ? 'holds' : 'fullTooSlow' }
}
