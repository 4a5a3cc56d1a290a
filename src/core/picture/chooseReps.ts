import { bestAndWorst, furthestInward } from '#core/record/bestAndWorst.ts'
import type { RepRecord } from '#core/record/formReport.ts'

/** The reps whose pictures are kept: best and worst, which may be one and the same; none where nothing was judged. */
export const repsToKeep = (reps: readonly RepRecord[]): readonly RepRecord[] => {
  const notable = bestAndWorst(reps)
  if (notable === null) return []
  return notable.best === notable.worst ? [notable.best] : [notable.best, notable.worst]
}

/** Of more reps than can be held, the one that is least likely best or worst once all are read again: the middle one. */
export const repToLetGo = (reps: readonly RepRecord[]): RepRecord | null => {
  const sorted = reps.toSorted((one, other) => (furthestInward(one) ?? 0) - (furthestInward(other) ?? 0))
  return sorted[Math.floor(sorted.length / 2)] ?? null
}
