import { cantTell, type CheckReading } from '#core/programme/checks/checkReading.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import type { PartEnd, PlayerEvent, PlayerState } from '#core/programme/player/playerState.ts'
import { isBrief, isReturn, isWork, type TimerPart } from '#core/programme/timerPlan.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

const { grace, unseenGrace, inPlace, staleAfter } = checkThresholds

/** Milliseconds. A computer that slept did not exercise: longer gaps count as this much. */
const longestTick = 500
/** Milliseconds. Getting ready takes at least this long, however soon somebody lies down. */
const shortestReady = 2000
/** Seconds that getting into place may take before the timer starts without the camera. */
const patience = 30
/** Milliseconds. A clam seen open for this long was open, and a squat seen this low was this low. */
const openFor = 300
/** Milliseconds. Between two repetitions, a moment to come back. */
const shortestReturn = 400
/** Milliseconds. Whoever has not begun yet knows what to do; only after this long it is said. */
const promptAfter = 4000
/** Times its own length that a part without work may last while the camera waits for the person to come back. */
const returnPatience = 4

type Passed = readonly [PlayerState, readonly PlayerEvent[], PartEnd | null]

/** P7: lets time pass in one part: verified only while the rule is seen to hold, stopped while it is seen broken. */
export const passTime = (state: PlayerState, part: TimerPart, at: Milliseconds): Passed => {
  const gone = Math.min(Math.max(0, at - (state.at ?? at)), longestTick)
  const now: PlayerState = { ...state, at }
  if (!state.checked) return byTimer(now, part, gone)
  const reading = readingNow(now, at)
  if (isWork(part)) return work(now, part, reading, gone)
  if (part.kind === 'getReady') return getReady(now, reading, gone)
  return isReturn(part.kind) ? comeBack(now, part, reading, gone) : byTimer(now, part, gone)
}

const readingNow = ({ reading }: PlayerState, at: Milliseconds): CheckReading =>
  reading !== null && at - reading.at <= staleAfter.value ? reading.value : cantTell('nobody')

const byTimer = (state: PlayerState, part: TimerPart, gone: number): Passed => {
  const elapsed = milliseconds(state.elapsed + gone)
  const left = (of: number) => Math.ceil(part.seconds - of / 1000)
  const announced = isWork(part) || part.kind === 'step' || isReturn(part.kind) ? 0 : 3
  const events: PlayerEvent[] =
    left(elapsed) < left(state.elapsed) && left(elapsed) >= 1 && left(elapsed) <= announced
      ? [{ kind: 'secondsLeft', seconds: left(elapsed), part }]
      : []
  return [{ ...state, elapsed }, events, elapsed >= part.seconds * 1000 ? 'timed' : null]
}

const getReady = (state: PlayerState, reading: CheckReading, gone: number): Passed => {
  const elapsed = milliseconds(state.elapsed + gone)
  const at = state.at ?? elapsed
  const placedSince = reading.kind === 'seen' ? (state.placedSince ?? at) : null
  const placed = placedSince !== null && at - placedSince >= inPlace.value && elapsed >= shortestReady
  const [told, events] = tellRefusal({ ...state, elapsed, placedSince }, reading, at)
  return [told, events, placed || elapsed >= patience * 1000 ? 'timed' : null]
}

const comeBack = (state: PlayerState, part: TimerPart, reading: CheckReading, gone: number): Passed => {
  const elapsed = milliseconds(state.elapsed + gone)
  const seconds = reading.kind === 'seen' ? part.seconds * returnPatience : part.seconds
  const isBack = reading.kind === 'seen' && reading.atRest && elapsed >= shortestReturn
  return [{ ...state, elapsed }, [], isBack || elapsed >= seconds * 1000 ? 'timed' : null]
}

const work = (before: PlayerState, part: TimerPart, reading: CheckReading, gone: number): Passed => {
  const at = before.at ?? milliseconds(0)
  const [state, events] = tell(before, reading, at)
  const wobbles = state.brokenSince !== null && at - state.brokenSince <= grace.value && state.elapsed > 0
  const holds = reading.kind === 'seen' && reading.fault === null
  const runs = holds || reading.kind === 'cantTell' || wobbles
  const elapsed = milliseconds(state.elapsed + (runs ? gone : 0))
  // What is only reached and left has to be seen in one piece.
  const begunAnew = isBrief(part.kind) && reading.kind === 'seen' && reading.atRest
  const verified = milliseconds(begunAnew ? 0 : state.verified + (holds ? gone : 0))
  const unseen = milliseconds(state.unseen + (reading.kind === 'cantTell' ? gone : 0))
  const gap = reading.kind === 'seen' ? reading.gap : null
  const leastGap = gap === null ? state.leastGap : Math.min(gap, state.leastGap ?? gap)
  const whole = part.seconds * 1000
  const isOver = isBrief(part.kind) ? verified >= openFor || unseen >= whole : elapsed >= whole
  const end: PartEnd = verified > 0 && unseen <= grace.value ? 'checked' : 'timed'
  return [{ ...state, elapsed, verified, unseen, leastGap }, events, isOver ? end : null]
}

const tell = (
  state: PlayerState,
  reading: CheckReading,
  at: Milliseconds,
): readonly [PlayerState, readonly PlayerEvent[]] => {
  if (reading.kind === 'cantTell') return tellRefusal({ ...state, brokenSince: null }, reading, at)
  const seen: PlayerState = { ...state, unseenSince: null }
  if (reading.fault === null) {
    const again = state.told.fault !== null || state.told.refusal !== null
    const settled: PlayerState = { ...seen, brokenSince: null, told: { fault: null, refusal: null } }
    return [settled, again ? [{ kind: 'holdsAgain' }] : []]
  }
  const brokenSince = state.brokenSince ?? at
  const waits = state.verified > 0 ? grace.value : promptAfter
  const isNew = at - brokenSince > waits && state.told.fault !== reading.fault
  const told = isNew ? { fault: reading.fault, refusal: null } : state.told
  return [{ ...seen, brokenSince, told }, isNew ? [{ kind: 'broke', fault: reading.fault }] : []]
}

const tellRefusal = (
  state: PlayerState,
  reading: CheckReading,
  at: Milliseconds,
): readonly [PlayerState, readonly PlayerEvent[]] => {
  if (reading.kind === 'seen') return [{ ...state, unseenSince: null }, []]
  const unseenSince = state.unseenSince ?? at
  const isNew = at - unseenSince > unseenGrace.value && state.told.refusal !== reading.why
  const told = isNew ? { fault: null, refusal: reading.why } : state.told
  return [{ ...state, unseenSince, told }, isNew ? [{ kind: 'cantTell', why: reading.why }] : []]
}
