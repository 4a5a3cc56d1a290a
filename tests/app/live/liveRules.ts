import { type Lived, nameOf } from '#tests/app/live/guidedSession.ts'
import { coachThresholds } from '#core/coach/coachThresholds.ts'
import { sides } from '#core/side.ts'

/** What may happen in no session at all, whatever stands in front of the camera; empty when all is well. */
export const brokenRules = (lived: readonly Lived[]): readonly string[] => [
  ...repeatedWords(lived),
  ...staleValues(lived),
]

/** C2: sounds come every time; the same words not again for ten seconds. */
const repeatedWords = (lived: readonly Lived[]) => {
  const saidAt = new Map<string, number>()
  return lived.flatMap(({ at, heard }) =>
    heard.filter(isSaid).flatMap((words) => {
      const before = saidAt.get(words)
      saidAt.set(words, at)
      return before !== undefined && at - before < coachThresholds.sameCueAfter.value
        ? [`"${words}" again after ${at - before} ms`]
        : []
    }),
  )
}

const isSaid = (heard: string) => !heard.startsWith('tone') && heard !== 'sound on'

/** A frame without a person shows no number, no verdict and no warning of one. */
const staleValues = (lived: readonly Lived[]) =>
  lived.flatMap(({ at, somebody, view, moment }) => {
    if (somebody) return []
    const legs = sides.flatMap((side) => {
      const { inward, verdict, warning } = view.legs[side]
      return inward.seen || verdict.kind === 'fine' || (warning && moment?.kind !== 'warning') ? [side] : []
    })
    return view.depth.seen || legs.length > 0 ? [`stale at ${at}: ${nameOf(moment)} ${legs.join()}`] : []
  })

/** Reps that ended in a stretch of time. */
export const repsWithin = (lived: readonly Lived[], from: number, until: number): number => {
  const count = (at: number) => lived.findLast((moment) => moment.at <= at)?.view.repCount ?? 0
  return count(until) - count(from)
}

/** All that was shown from a second after the beginning of a stretch, each once. */
export const shownWithin = (lived: readonly Lived[], from: number, until: number): readonly string[] => [
  ...new Set(lived.filter(({ at }) => at >= from + 1000 && at < until).map(({ moment }) => nameOf(moment))),
]
