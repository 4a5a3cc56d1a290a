import { poolSets } from '#core/history/judgeTrend.ts'
import type { SetReading } from '#core/history/setReading.ts'

/** A set with a judged rep, in milliseconds since 1970. */
export type TrendSet = SetReading & { readonly at: number; readonly inside: boolean }
/** One or several neighbouring sets: as many as a chart has room for. */
export type TrendPoint = TrendSet & { readonly sets: number }

/** At most `most` points in the order of time, each of about as many sets. A point is inside when most of its sets are. */
export const thinTrend = (sets: readonly TrendSet[], most: number): TrendPoint[] => {
  const points = Math.min(most, sets.length)
  return Array.from({ length: points }, (_, index) => {
    const from = Math.floor((index * sets.length) / points)
    const group = sets.slice(from, Math.floor(((index + 1) * sets.length) / points))
    return {
      ...poolSets(group),
      at: group.reduce((sum, set) => sum + set.at, 0) / group.length,
      inside: group.filter((set) => set.inside).length * 2 > group.length,
      sets: group.length,
    }
  })
}
