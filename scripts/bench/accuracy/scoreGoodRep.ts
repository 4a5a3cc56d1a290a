import { sides } from '#core/side.ts'
import type { BenchClip } from './benchClips.ts'
import { runClip } from './runClip.ts'
import { type ClipScore, scoreClip } from './scoreClip.ts'

/** Absolute errors, degrees, of the same legs in the other reps: before and after one straight rep was declared good. */
export type GoodRepScore = { readonly without: readonly number[]; readonly known: readonly number[] }

/** Degrees: what a trainer would call straight. */
const straightWithin = 1

/** The set again with its first straight rep known to be good. Null where there is none, or reps were missed, so that numbers would not match. */
export const scoreGoodRep = (clip: BenchClip, without: ClipScore): GoodRepScore | null => {
  const good = clip.truth.reps.findIndex(({ legs }) =>
    sides.every((side) => Math.abs(legs[side].inward) <= straightWithin),
  )
  const { reps } = without
  if (good < 0 || reps.true < 2 || reps.found !== reps.true || reps.invented > 0) return null
  const known = scoreClip(clip, runClip(clip.poses, { knownGood: [good + 1] }))
  const pairs = without.legs.flatMap((leg, order) => {
    const before = leg.model.value
    const after = known.legs[order]?.model.value ?? null
    if (leg.rep === good || before === null || after === null) return []
    return [{ before: Math.abs(before - leg.truth), after: Math.abs(after - leg.truth) }]
  })
  return { without: pairs.map(({ before }) => before), known: pairs.map(({ after }) => after) }
}
