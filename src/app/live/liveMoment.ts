import type { FramingAdvice } from '#core/body/framing.ts'
import { stepsLeft } from '#core/coach/countdown.ts'
import type { Flow } from '#core/coach/flow.ts'
import type { CantTell } from '#core/measured.ts'
import { isStanding, type SessionView } from '#core/session/sessionView.ts'
import { type Side, sides } from '#core/side.ts'
import type { Milliseconds } from '#core/units.ts'

/** The one thing the screen and the coach say now. */
export type LiveMoment =
  | { readonly kind: 'framing'; readonly advice: FramingAdvice }
  | { readonly kind: 'ready' }
  | { readonly kind: 'counting' }
  | { readonly kind: 'warning'; readonly side: Side | 'both' }
  | {
      readonly kind: 'cantTell'
      readonly side: Side | 'both'
      readonly why: CantTell
      /** Where to turn, when turning helps. */
      readonly toward: Side | null
    }
  | { readonly kind: 'paused' }
  | { readonly kind: 'countIn'; readonly number: number }
  /** The set is over; more can still be asked for. */
  | { readonly kind: 'offer'; readonly reps: number }
  | { readonly kind: 'rest'; readonly secondsLeft: number; readonly next: number; readonly sets: number }

/** `flow` is null where nobody is guided: a recording is only looked at. */
export const momentOf = (view: SessionView, flow: Flow | null, at: Milliseconds): LiveMoment => {
  switch (flow?.stage.kind) {
    case 'countIn': {
      const { countdown } = flow.stage
      if (at < countdown.startedAt) return { kind: 'ready' }
      return { kind: 'countIn', number: stepsLeft(countdown, at) }
    }
    case 'offer':
      return { kind: 'offer', reps: flow.stage.reps }
    case 'rest':
      return {
        kind: 'rest',
        secondsLeft: stepsLeft(flow.stage.countdown, at),
        next: flow.setNumber,
        sets: flow.plan.sets,
      }
    case 'set':
      // Before the first rep the session is only ready, but the person has been told to go.
      return view.stage === 'paused' ? { kind: 'paused' } : momentOfGuidedSet(view)
    case 'placing':
    case 'finished':
    case undefined:
      return momentOfSession(view)
  }
}

const momentOfSession = (view: SessionView): LiveMoment => {
  switch (view.stage) {
    case 'framing':
      return { kind: 'framing', advice: view.framing.advice ?? { kind: 'holdStill' } }
    case 'ready':
      return { kind: 'ready' }
    case 'paused':
      return { kind: 'paused' }
    case 'set':
      return momentOfSet(view)
  }
}

/** Whoever is guided is told in a set as well what is in the way of seeing them; a recording can't do anything about it. */
const momentOfGuidedSet = (view: SessionView): LiveMoment => {
  const moment = momentOfSet(view)
  const { advice } = view.framing
  return moment.kind !== 'warning' && advice !== null && helpsInSet(advice, view)
    ? { kind: 'framing', advice }
    : moment
}

/** The picture may be mended at any time, the place only between two reps; who is gone is paused, who is turned is told so. */
const helpsInSet = (advice: FramingAdvice, view: SessionView): boolean => {
  switch (advice.kind) {
    case 'noPicture':
    case 'frozenPicture':
    case 'moreLight':
    case 'justYou':
      return true
    case 'partMissing':
    case 'comeCloser':
    case 'stepBack':
    case 'levelCamera':
      return isStanding(view)
    case 'nobody':
    case 'turn':
    case 'holdStill':
      return false
  }
}

const momentOfSet = (view: SessionView): LiveMoment => {
  const warning = warningOf(view)
  if (warning !== null) return { kind: 'warning', side: warning }
  const unclear = sides.flatMap((side) => {
    const { verdict } = view.legs[side]
    return verdict.kind === 'cantTell' && helps(verdict.why, view) ? [{ side, why: verdict.why }] : []
  })
  const [first] = unclear
  if (first !== undefined)
    return {
      kind: 'cantTell',
      side: unclear.length === 2 ? 'both' : first.side,
      why: first.why,
      toward: first.why === 'turnedAway' ? whereToTurn(view) : null,
    }
  // Standing between two reps is the moment in which turning back is easiest.
  if (view.framing.advice?.kind === 'turn')
    return { kind: 'cantTell', side: 'both', why: 'turnedAway', toward: view.framing.advice.toward }
  return { kind: 'counting' }
}

const whereToTurn = ({ framing, camera }: SessionView): Side | null => {
  if (framing.advice?.kind === 'turn') return framing.advice.toward
  if (!camera.yaw.seen) return null
  return camera.yaw.value > 0 ? 'left' : 'right'
}

/** Which knees a warning stands for right now. */
export const warningOf = (view: SessionView): Side | 'both' | null => {
  const { left, right } = view.legs
  if (left.warning && right.warning) return 'both'
  if (left.warning) return 'left'
  return right.warning ? 'right' : null
}

/** Whether a large refusal would help: not for what passes within the rep, nor to send someone turning who faces the camera. */
const helps = (why: CantTell, view: SessionView): boolean => {
  switch (why) {
    case 'turnedAway':
      return !view.framing.holds.facing
    case 'wrongView':
    case 'hidden':
    case 'outOfFrame':
    case 'footMoved':
    case 'notStanding':
      return true
    case 'tooShallow':
    case 'tooFewFrames':
    case 'uncertain':
      return false
  }
}

/** What is shown, and since when something else has been asking to replace it. */
export type CalmMoment = {
  readonly shown: LiveMoment
  readonly next: LiveMoment
  readonly since: Milliseconds
}

/** Milliseconds. Long enough to outlast a landmark's jitter, short enough not to feel late (tried on recorded squats). */
const settling = 400

/** Advice and refusals wait until they hold, so that no text flickers; warnings come and go at once. */
export const stepMoment = (before: CalmMoment | null, next: LiveMoment, at: Milliseconds): CalmMoment => {
  if (before === null || sameMoment(before.shown, next)) return { shown: next, next, since: at }
  if (next.kind === 'warning') return { shown: next, next, since: at }
  const since = sameMoment(before.next, next) ? before.since : at
  if (!waits(before.shown, next) || at - since >= settling) return { shown: next, next, since }
  // A warning that cleared may not stand while what follows it settles.
  return { shown: before.shown.kind === 'warning' ? { kind: 'counting' } : before.shown, next, since }
}

const waits = (shown: LiveMoment, next: LiveMoment) =>
  next.kind === 'framing' ||
  next.kind === 'cantTell' ||
  (shown.kind === 'cantTell' && next.kind === 'counting')

export const sameMoment = (one: LiveMoment, other: LiveMoment) =>
  JSON.stringify(one) === JSON.stringify(other)
