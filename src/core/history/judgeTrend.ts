import { mean } from '#core/geometry/statistics.ts'
import { historyThresholds } from '#core/history/historyThresholds.ts'
import { type Change, judgeChange } from '#core/history/judgeChange.ts'
import type { SetReading } from '#core/history/setReading.ts'
import { degrees } from '#core/units.ts'

export type Trend =
  | Change
  /** Fewer sets with a judged rep than a trend needs. */
  | { readonly kind: 'tooFew'; readonly sets: number; readonly least: number }

/** The first sets against the last ones, in the order of time. */
export const judgeTrend = (sets: readonly SetReading[]): Trend => {
  const least = historyThresholds.leastSets.value
  if (sets.length < least) return { kind: 'tooFew', sets: sets.length, least }
  const ends = Math.min(historyThresholds.setsAtAnEnd.value, Math.floor(sets.length / 2))
  return judgeChange(poolSets(sets.slice(0, ends)), poolSets(sets.slice(-ends)))
}

/** The sets' shared error stays as it is, for a body that is read wrongly is so every day; their scatter is added. */
export const poolSets = (sets: readonly SetReading[]): SetReading => {
  const middle = mean(sets.map((set) => set.mean))
  const scatter = sets.length < 2 ? 0 : sumOf(sets.map((set) => (set.mean - middle) ** 2)) / (sets.length - 1)
  const shared = mean(sets.map((set) => set.error ** 2))
  return { mean: degrees(middle), error: degrees(Math.sqrt(shared + scatter / sets.length)) }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
