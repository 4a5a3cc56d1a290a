import { coachThresholds } from '#core/coach/coachThresholds.ts'
import { isOver, stepsLeft } from '#core/coach/countdown.ts'
import {
  type Flow,
  type FlowCommand,
  type FlowEvent,
  type FlowStage,
  raisedGoal,
  type SetOverWhy,
} from '#core/coach/flow.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { Stage } from '#core/session/sessionView.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

/** What one frame brings: the session's stage and events of that frame, and what was asked for since the last one. */
export type FlowInput = {
  readonly at: Milliseconds
  readonly stage: Stage
  /** Whether anybody is in the picture. */
  readonly somebody: boolean
  readonly inRep: boolean
  readonly events: readonly SessionEvent[]
  readonly command: FlowCommand | null
}

export type FlowStep = readonly [Flow, readonly FlowEvent[]]

const countInFrom = 3
/** Seconds left in a rest at which it is announced: time to walk back into the picture. */
const restWarnings = [10, 5]

/** H1–H4: one frame moves the hands-free flow on. */
export const stepFlow = (flow: Flow, input: FlowInput): FlowStep => {
  const { stage } = flow
  switch (stage.kind) {
    case 'placing':
      return stepPlacing(flow, stage, input)
    case 'countIn':
      return stepCountIn(flow, stage, input)
    case 'set':
      return stepSet(flow, stage, input)
    case 'offer':
      return stepOffer(flow, stage, input)
    case 'rest':
      return stepRest(flow, stage, input)
    case 'finished':
      return [flow, []]
  }
}

type StageOf<Kind extends FlowStage['kind']> = Extract<FlowStage, { kind: Kind }>
const to = (flow: Flow, stage: FlowStage): Flow => ({ ...flow, stage })
const placing: FlowStage = { kind: 'placing', emptySince: null }

const began = ({ events }: FlowInput) => events.some(({ kind }) => kind === 'repStarted')
const repsIn = (events: readonly SessionEvent[], before: number) =>
  events.reduce((reps, event) => (event.kind === 'repFinished' ? event.rep.index : reps), before)

/** H2: a rep that begins before the count-in is over begins the set: nothing done in position is lost. */
const beginSet = (flow: Flow, input: FlowInput): FlowStage => ({
  kind: 'set',
  reps: repsIn(input.events, 0),
  goal: flow.plan.reps,
  busyAt: input.at,
  awaySince: null,
  outOf: null,
})

const stepPlacing = (flow: Flow, stage: StageOf<'placing'>, input: FlowInput): FlowStep => {
  if (began(input)) return [to(flow, beginSet(flow, input)), []]
  if (input.stage === 'ready') {
    const startedAt = milliseconds(input.at + coachThresholds.readyFor.value)
    const countdown = { startedAt, steps: countInFrom, step: coachThresholds.countStep.value }
    return [to(flow, { kind: 'countIn', countdown, announced: null }), [{ kind: 'ready' }]]
  }
  // Only after a set: before the first one the app waits as long as it takes.
  const emptySince = input.somebody ? null : (stage.emptySince ?? input.at)
  if (flow.setNumber > 1 && emptySince !== null && input.at - emptySince >= coachThresholds.waitsFor.value)
    return [to(flow, { kind: 'finished' }), [{ kind: 'finished' }]]
  return [to(flow, { kind: 'placing', emptySince }), []]
}

const stepCountIn = (flow: Flow, stage: StageOf<'countIn'>, input: FlowInput): FlowStep => {
  const { countdown, announced } = stage
  if (began(input)) return [to(flow, beginSet(flow, input)), []]
  if (input.stage !== 'ready') return [to(flow, placing), []]
  if (isOver(countdown, input.at)) return [to(flow, beginSet(flow, input)), [{ kind: 'go' }]]
  const number = stepsLeft(countdown, input.at)
  if (input.at < countdown.startedAt || number === announced) return [flow, []]
  return [to(flow, { ...stage, announced: number }), [{ kind: 'count', number }]]
}

const stepSet = (flow: Flow, stage: StageOf<'set'>, input: FlowInput): FlowStep => {
  const { at, events } = input
  if (stage.outOf !== null) return stepSquattingOn(flow, stage, stage.outOf, input)
  const reps = repsIn(events, stage.reps)
  const away = input.stage === 'paused'
  const awaySince = away ? (stage.awaySince ?? at) : null
  const came = stage.awaySince !== null && !away
  const isBusy = input.inRep || came || events.some(({ kind }) => kind !== 'repRevised')
  const next: StageOf<'set'> = { ...stage, reps, awaySince, busyAt: isBusy || away ? at : stage.busyAt }
  // In the count-in's wake, before the first rep, standing badly is still a matter of placing.
  if (reps === 0 && input.stage === 'framing') return [to(flow, placing), []]
  if (reps === 0) return [to(flow, next), []]
  if (input.command === 'goOn' && !input.inRep) return overWith(flow, next, at, 'asked')
  if (stage.goal !== null && reps >= stage.goal && !input.inRep) return overWith(flow, next, at, 'target')
  if (awaySince !== null && at - awaySince >= coachThresholds.goneFor.value)
    return overWith(flow, next, at, 'left')
  if (at - next.busyAt >= coachThresholds.stillFor.value) return overWith(flow, next, at, 'still')
  return [to(flow, next), []]
}

/** H3: the set goes on once a whole rep has been seen; a movement that was none, as bending for a bottle, extends nothing. */
const stepSquattingOn = (
  flow: Flow,
  stage: StageOf<'set'>,
  offer: StageOf<'offer'>,
  input: FlowInput,
): FlowStep => {
  if (repsIn(input.events, stage.reps) > stage.reps) {
    const [next, events] = stepSet(flow, { ...stage, outOf: null }, input)
    return [next, [{ kind: 'setExtended', goal: stage.goal }, ...events]]
  }
  // The state decides and not the event, which a pause or a lost camera may have swallowed.
  if (input.inRep && !input.events.some(({ kind }) => kind === 'repDropped')) return [flow, []]
  return [to(flow, { ...offer, until: milliseconds(input.at + coachThresholds.offerFor.value) }), []]
}

const overWith = (
  flow: Flow,
  { reps, goal }: StageOf<'set'>,
  at: Milliseconds,
  why: SetOverWhy,
): FlowStep => {
  const until = milliseconds(at + coachThresholds.offerFor.value)
  return [to(flow, { kind: 'offer', why, reps, goal, until }), [{ kind: 'setOver', why, reps }]]
}

/** H3: a set that is over goes on when more is asked for, or when the person simply squats on. */
const stepOffer = (flow: Flow, stage: StageOf<'offer'>, input: FlowInput): FlowStep => {
  const { at, command } = input
  const squatsOn = began(input)
  if (squatsOn || command === 'more') {
    const goal = raisedGoal(stage.goal, stage.reps)
    const set = { kind: 'set', reps: stage.reps, goal, busyAt: at, awaySince: null } as const
    if (!squatsOn) return [to(flow, { ...set, outOf: null }), [{ kind: 'setExtended', goal }]]
    const squatting = { ...set, outOf: stage }
    return stepSquattingOn(to(flow, squatting), squatting, stage, input)
  }
  if (command !== 'goOn' && at < stage.until) return [flow, []]
  const closed: FlowEvent = { kind: 'setClosed' }
  if (flow.setNumber >= flow.plan.sets)
    return [to(flow, { kind: 'finished' }), [closed, { kind: 'finished' }]]
  const next = { ...flow, setNumber: flow.setNumber + 1 }
  const { restSeconds } = flow.plan
  if (restSeconds === 0) return [to(next, placing), [closed]]
  const countdown = { startedAt: at, steps: restSeconds, step: milliseconds(1000) }
  return [
    to(next, { kind: 'rest', countdown, announced: null }),
    [closed, { kind: 'restBegun', seconds: restSeconds }],
  ]
}

const stepRest = (flow: Flow, stage: StageOf<'rest'>, { at, command }: FlowInput): FlowStep => {
  const { countdown, announced } = stage
  if (command === 'goOn' || isOver(countdown, at)) return [to(flow, placing), [{ kind: 'restOver' }]]
  const secondsLeft = stepsLeft(countdown, at)
  if (secondsLeft === announced || !restWarnings.includes(secondsLeft)) return [flow, []]
  return [to(flow, { ...stage, announced: secondsLeft }), [{ kind: 'restEnding', secondsLeft }]]
}
