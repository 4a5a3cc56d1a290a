import type { LiveState } from '#app/live/liveStore.ts'

/** What is kept of the squats until now, when something could have been lost; null where there is nothing. */
export type KeptSoFar =
  | { readonly kind: 'reps'; readonly count: number }
  /** Between two sets. */
  | { readonly kind: 'sets'; readonly count: number }

export const keptSoFar = ({
  lastRep,
  setsKept,
}: Pick<LiveState, 'lastRep' | 'setsKept'>): KeptSoFar | null => {
  if (lastRep !== null) return { kind: 'reps', count: lastRep.index }
  return setsKept === 0 ? null : { kind: 'sets', count: setsKept }
}
