import type { RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'

/** The two reps worth looking at again; `best` and `worst` are the same rep where only one could be judged. */
export type BestAndWorst = { readonly best: RepRecord; readonly worst: RepRecord }

type Judged = { readonly rep: RepRecord; readonly furthest: number; readonly legs: number }

/**
 * By the largest inward angle of a rep's judged legs. Null when no leg could be judged. Among equals the earlier rep; a rep
 * with one unseen leg is best only where none was judged on both sides, because the unseen knee may have been the bad one.
 */
export const bestAndWorst = (reps: readonly RepRecord[]): BestAndWorst | null => {
  const judged = reps.flatMap(judge)
  const mostLegs = Math.max(0, ...judged.map(({ legs }) => legs))
  const best = firstBy(
    judged.filter(({ legs }) => legs === mostLegs),
    (one, other) => one.furthest < other.furthest,
  )
  const worst = firstBy(judged, (one, other) => one.furthest > other.furthest)
  return best === null || worst === null ? null : { best: best.rep, worst: worst.rep }
}

/** The largest inward angle of a rep's judged legs; null when none was judged. */
export const furthestInward = (rep: RepRecord): number | null => judge(rep)[0]?.furthest ?? null

const judge = (rep: RepRecord): readonly Judged[] => {
  const angles = sides.flatMap((side) => {
    const { verdict, knee_inward_deg: angle } = rep[side]
    return verdict === 'cant-tell' || angle === null ? [] : [angle]
  })
  return angles.length === 0 ? [] : [{ rep, furthest: Math.max(...angles), legs: angles.length }]
}

const firstBy = (reps: readonly Judged[], isBetter: (one: Judged, other: Judged) => boolean): Judged | null =>
  reps.reduce<Judged | null>((found, rep) => (found === null || isBetter(rep, found) ? rep : found), null)
