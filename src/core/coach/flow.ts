import { moreReps } from '#core/coach/coachThresholds.ts'
import { type Countdown, delayed } from '#core/coach/countdown.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

export type SetOverWhy = 'target' | 'still' | 'left' | 'asked'

/**
 * Where the person is between opening the camera and the last set's end.
 * - `placing`: not in position; nothing counts.
 * - `countIn`: in position: ready, three, two, one. A rep that begins meanwhile begins the set.
 * - `set`: reps count. `busyAt` is when the person last did something, `awaySince` since when they have been gone.
 * - `offer`: the set is over, unless more reps are asked for or another one is done.
 * - `rest`: the set is saved; nothing counts. `announced` is the last number told, here and in the count-in.
 * - `finished`: all sets are done.
 */
export type FlowStage =
  | { readonly kind: 'placing'; readonly emptySince: Milliseconds | null }
  | { readonly kind: 'countIn'; readonly countdown: Countdown; readonly announced: number | null }
  | {
      readonly kind: 'set'
      readonly reps: number
      readonly goal: number | null
      readonly busyAt: Milliseconds
      readonly awaySince: Milliseconds | null
      /** The offer in which somebody began to squat on: it stands again if that was no rep. */
      readonly outOf: Offer | null
    }
  | Offer
  | { readonly kind: 'rest'; readonly countdown: Countdown; readonly announced: number | null }
  | { readonly kind: 'finished' }

type Offer = {
  readonly kind: 'offer'
  readonly why: SetOverWhy
  readonly reps: number
  readonly goal: number | null
  readonly until: Milliseconds
}

export type Flow = {
  readonly plan: SetPlan
  /** 1 for the first set. */
  readonly setNumber: number
  readonly stage: FlowStage
}

/** What the flow announces; whoever runs it speaks, draws and saves. */
export type FlowEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'count'; readonly number: number }
  | { readonly kind: 'go' }
  | { readonly kind: 'setOver'; readonly why: SetOverWhy; readonly reps: number }
  /** The set that was over goes on. */
  | { readonly kind: 'setExtended'; readonly goal: number | null }
  /** Now its reps are kept for good. */
  | { readonly kind: 'setClosed' }
  | { readonly kind: 'restBegun'; readonly seconds: number }
  | { readonly kind: 'restEnding'; readonly secondsLeft: number }
  | { readonly kind: 'restOver' }
  | { readonly kind: 'finished' }

/** By keyboard, mouse or gesture. `goOn` fits the moment: ends a set, closes it, ends a rest. */
export type FlowCommand = 'goOn' | 'more'

export const openFlow = (plan: SetPlan): Flow => ({
  plan,
  setNumber: 1,
  stage: { kind: 'placing', emptySince: null },
})

/** G1: what both arms up mean now: three more after a set, otherwise go on. */
export const meaningOfArmsUp = (stage: FlowStage): FlowCommand | null => {
  switch (stage.kind) {
    case 'offer':
      return 'more'
    case 'set':
    case 'rest':
      return 'goOn'
    case 'placing':
    case 'countIn':
    case 'finished':
      return null
  }
}

/** What the set aims at now; before it and between sets what is planned. Null without a number, and where nobody is guided. */
export const goalOf = (flow: Flow | null): number | null =>
  flow?.stage.kind === 'set' ? flow.stage.goal : (flow?.plan.reps ?? null)

/** The goal that three more reps make. */
export const raisedGoal = (goal: number | null, reps: number): number | null =>
  goal === null ? null : Math.max(goal, reps) + moreReps

/** After time that doesn't count, such as a pause: nothing ran out meanwhile. */
export const delayFlow = (flow: Flow, by: number): Flow => ({ ...flow, stage: delayStage(flow.stage, by) })

const delayStage = (stage: FlowStage, by: number): FlowStage => {
  const later = (time: Milliseconds) => milliseconds(time + by)
  switch (stage.kind) {
    case 'placing':
      return { kind: 'placing', emptySince: null }
    case 'countIn':
      // Whoever paused comes back into position first.
      return { kind: 'placing', emptySince: null }
    case 'set':
      return {
        ...stage,
        busyAt: later(stage.busyAt),
        awaySince: stage.awaySince === null ? null : later(stage.awaySince),
      }
    case 'offer':
      return { ...stage, until: later(stage.until) }
    case 'rest':
      return { ...stage, countdown: delayed(stage.countdown, by) }
    case 'finished':
      return stage
  }
}
