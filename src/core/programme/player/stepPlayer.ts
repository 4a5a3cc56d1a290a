import type { CheckReading } from '#core/programme/checks/checkReading.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { passTime } from '#core/programme/player/passTime.ts'
import {
  currentPart,
  freshPart,
  type PartEnd,
  type PlayerEvent,
  type PlayerInput,
  type PlayerState,
} from '#core/programme/player/playerState.ts'
import { isWork } from '#core/programme/timerPlan.ts'
import type { Milliseconds } from '#core/units.ts'

export type PlayerStep = readonly [PlayerState, readonly PlayerEvent[]]

/** Going back within the first moments of a part means the part before it. */
const startedAfter = 1500

/** P6: moments, readings and the person's wishes go in; the exercise moves on, and what is worth saying comes out. */
export const stepPlayer = (state: PlayerState, input: PlayerInput): PlayerStep => {
  if (currentPart(state) === null) return [state, []]
  const begun: readonly PlayerEvent[] = state.at === null ? beganAt(state) : []
  const [now, events] = stepRunning({ ...state, at: state.at ?? input.at }, input)
  return [now, [...begun, ...events]]
}

const stepRunning = (state: PlayerState, input: PlayerInput): PlayerStep => {
  switch (input.kind) {
    case 'time':
      return advance(state, input.at)
    case 'reading': {
      const { reading, at } = input
      // The squat that has just ended belongs to the part in which it ended, whatever begins now.
      const [before, events] = advance(withDip(state, reading), at)
      const isOtherSide = currentPart(before)?.side !== currentPart(state)?.side
      return [{ ...before, reading: isOtherSide ? null : { value: reading, at } }, events]
    }
    case 'pause':
      return [{ ...state, at: input.at, paused: true }, [{ kind: 'paused' }]]
    case 'goOn':
      return [{ ...state, at: input.at, paused: false }, [{ kind: 'wentOn' }]]
    case 'next':
      return moveOn(state, state.index + 1)
    case 'tick':
      return tick(state)
    case 'back':
      return moveBack(state)
  }
}

const withDip = (state: PlayerState, reading: CheckReading): PlayerState => {
  const part = currentPart(state)
  if (reading.kind === 'cantTell' || reading.dip === null) return state
  if (part === null || (part.kind !== 'dip' && part.kind !== 'rise')) return state
  const seen = { index: state.index, side: part.side, dip: reading.dip }
  return { ...state, dips: [...state.dips, seen] }
}

const advance = (state: PlayerState, at: Milliseconds): PlayerStep => {
  const part = currentPart(state)
  if (state.paused || part === null) return [{ ...state, at }, []]
  const [passed, events, end] = passTime(state, part, at)
  if (end === null) return [passed, events]
  const [ended, endEvents] = endPart(passed, end)
  return [ended, [...events, ...endEvents]]
}

const endPart = (state: PlayerState, end: PartEnd): PlayerStep => {
  const part = currentPart(state)
  if (part === null || !isWork(part)) return moveOn(state, state.index + 1)
  const { index, elapsed, verified, leastGap } = state
  const result = { index, part, end, elapsed, verified, leastGap }
  const results = [...state.results.filter((other) => other.index !== index), result]
  const [moved, events] = moveOn({ ...state, results }, index + 1)
  return [moved, [{ kind: 'partDone', result }, ...events]]
}

/** The person vouches for the work under way, or for the next when it has not begun. */
const tick = (state: PlayerState): PlayerStep => {
  const part = currentPart(state)
  if (part !== null && isWork(part)) return endPart(state, 'ticked')
  const work = state.plan.findIndex((candidate, index) => index > state.index && isWork(candidate))
  return work < 0
    ? moveOn(state, state.plan.length)
    : endPart({ ...state, ...freshPart, index: work }, 'ticked')
}

const moveOn = (state: PlayerState, index: number): PlayerStep => {
  const before = currentPart(state)
  const moved: PlayerState = { ...state, ...freshPart, index }
  const part = currentPart(moved)
  if (part === null) return [moved, [{ kind: 'finished' }]]
  // A reading of one leg says nothing about the other.
  const sameSide = before?.side === part.side
  return [sameSide ? moved : { ...moved, reading: null }, beganAt(moved)]
}

/** What is done again counts once: the later result. */
const moveBack = (state: PlayerState): PlayerStep => {
  const restarts = state.elapsed > startedAfter
  const before = state.plan.findLastIndex(
    (part, index) => index < state.index && (isWork(part) || part.kind === 'step'),
  )
  const index = restarts ? state.index : Math.max(0, before)
  const earlier = (other: { readonly index: number }) => other.index < index
  return moveOn({ ...state, results: state.results.filter(earlier), dips: state.dips.filter(earlier) }, index)
}

const beganAt = (state: PlayerState): readonly PlayerEvent[] => {
  const part = currentPart(state)
  return part === null ? [] : [{ kind: 'partBegan', part }]
}

/** What may be shown of the camera's last reading; null once it says nothing of now. */
export const freshReading = ({ reading, at }: PlayerState) =>
  reading !== null && at !== null && at - reading.at <= checkThresholds.staleAfter.value
    ? reading.value
    : null
