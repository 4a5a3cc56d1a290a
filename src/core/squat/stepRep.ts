import { thresholds } from '#core/thresholds.ts'
import type { RepDropped } from '#core/squat/repSummary.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** Where the person is in a rep. One value: nothing can be half reset. */
export type RepState =
  | { readonly kind: 'standing'; readonly lastUprightAt: Milliseconds | null }
  | {
      readonly kind: 'under way'
      readonly startedAt: Milliseconds
      readonly lowest: { readonly at: Milliseconds; readonly depth: Degrees }
      /** When the person last went clearly down or up, and where that was. */
      readonly moved: { readonly at: Milliseconds; readonly depth: Degrees }
    }
  /** After a drop: nothing starts before the person has stood again. */
  | { readonly kind: 'waiting to stand' }

export type RepStep =
  | { readonly kind: 'started'; readonly startedAt: Milliseconds }
  | {
      readonly kind: 'finished'
      readonly startedAt: Milliseconds
      readonly bottomAt: Milliseconds
      /** By the hips' drop. */
      readonly depth: Degrees
    }
  | { readonly kind: 'dropped'; readonly startedAt: Milliseconds; readonly why: RepDropped }

export const noRep: RepState = { kind: 'standing', lastUprightAt: null }

/** Depth of a posture that is still upright: 20° is a hip drop of 1.5 %. Proposed. */
const uprightBelow = 20

/** Who keeps their depth within this has stopped: a squat ten times slower than usual goes it in half a second. Proposed. */
const stillWithin = 10

/** R1: a rep is descent, bottom and ascent. Only for frames in which `depth` is seen; `canStart` needs a seen standing posture. */
export const stepRep = (
  state: RepState,
  at: Milliseconds,
  depth: Degrees,
  canStart: boolean,
): readonly [RepState, RepStep | null] => {
  switch (state.kind) {
    case 'waiting to stand':
      return [depth < thresholds.repEndsBelow.value ? { kind: 'standing', lastUprightAt: at } : state, null]
    case 'standing': {
      if (depth < uprightBelow || state.lastUprightAt === null)
        return [{ kind: 'standing', lastUprightAt: at }, null]
      if (depth < thresholds.repStartsAt.value || !canStart) return [state, null]
      const startedAt = state.lastUprightAt
      return [
        { kind: 'under way', startedAt, lowest: { at, depth }, moved: { at, depth } },
        { kind: 'started', startedAt },
      ]
    }
    case 'under way': {
      const lowest = depth > state.lowest.depth ? { at, depth } : state.lowest
      const moved = Math.abs(depth - state.moved.depth) > stillWithin ? { at, depth } : state.moved
      if (depth >= thresholds.repEndsBelow.value) {
        if (at - moved.at <= thresholds.repLongestStop.value) return [{ ...state, lowest, moved }, null]
        return [{ kind: 'waiting to stand' }, { kind: 'dropped', startedAt: state.startedAt, why: 'satDown' }]
      }
      const next: RepState = { kind: 'standing', lastUprightAt: at }
      const { startedAt } = state
      if (lowest.depth < thresholds.repLeastDepth.value || at - startedAt < thresholds.repShortest.value)
        return [next, { kind: 'dropped', startedAt, why: 'tooShallow' }]
      return [next, { kind: 'finished', startedAt, bottomAt: lowest.at, depth: lowest.depth }]
    }
  }
}

/**
 * What breaks off from outside: feet that move, a person who is gone, a source that ends. Between two reps too: whoever is down
 * when they are seen again went down unseen.
 */
export const dropRep = (state: RepState, why: RepDropped): readonly [RepState, RepStep | null] => [
  { kind: 'waiting to stand' },
  state.kind === 'under way' ? { kind: 'dropped', startedAt: state.startedAt, why } : null,
]
