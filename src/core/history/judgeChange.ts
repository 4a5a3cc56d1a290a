import { historyThresholds } from '#core/history/historyThresholds.ts'
import type { SetReading } from '#core/history/setReading.ts'
import { degrees, type Degrees } from '#core/units.ts'

/** `better` is less inward. `noChange`: not more than the camera's noise, which is not the same as "nothing changed". */
export type Change = {
  readonly kind: 'better' | 'worse' | 'noChange'
  readonly before: SetReading
  readonly after: SetReading
  /** Positive is further inward. */
  readonly change: Degrees
  /** What the change has to exceed to count. */
  readonly noise: Degrees
}

/**
 * The noise is the error of a difference, never below the floor. Stated errors are about twice what rendered figures show, so
 * on those it is the limit that 95 % of unchanged pairs keep.
 */
export const judgeChange = (before: SetReading, after: SetReading): Change => {
  const change = degrees(after.mean - before.mean)
  const noise = degrees(
    Math.max(historyThresholds.changeAtLeast.value, Math.hypot(before.error, after.error)),
  )
  const kind = Math.abs(change) <= noise ? 'noChange' : change < 0 ? 'better' : 'worse'
  return { kind, before, after, change, noise }
}
