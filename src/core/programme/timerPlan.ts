import { assertNever } from '#core/assertNever.ts'
import type { Dose } from '#core/programme/exercise.ts'
import { sides, type Side } from '#core/side.ts'

export type TimerPart = {
  /** `step` explains; `hold`, `lift`, `dip`, `squeeze` and `letGo` are the work; the others lie between. */
  readonly kind:
    'step' | 'getReady' | 'hold' | 'lift' | 'dip' | 'squeeze' | 'letGo' | 'lower' | 'rise' | 'rest'
  readonly side: Side | null
  /** 1 for the first hold of this side, or the first round. */
  readonly turn: number
  readonly turns: number
  readonly seconds: number
}

/** Long enough to put the keyboard down and lie down or change sides. */
const getReadySeconds = 8
/** A bridge comes down slowly and goes up again. */
const lowerSeconds = 2
/** A clam opens in about this time. */
const liftSeconds = 2
/** A small squat goes down in about this time, and up again. */
const dipSeconds = 2
/** Of the lesson: long enough to feel it, short enough to breathe through. */
const squeezeSeconds = 8

/** What the timer of an exercise runs through, in order; empty where seconds say nothing about it. */
export const timerPlan = (dose: Dose): readonly TimerPart[] => {
  switch (dose.kind) {
    case 'lesson':
      return lesson()
    case 'reps':
      return heldReps(dose.reps, dose.holdSeconds, dose.restSeconds, dose.eachSide)
    case 'dips':
      return dips(dose.reps)
    case 'timed':
      return timedRounds(dose.rounds, dose.mostSeconds ?? dose.leastSeconds, dose.eachSide)
    default:
      return assertNever(dose)
  }
}

/** Twice squeezed and let go, because the difference is the lesson. */
const lesson = (): TimerPart[] => {
  const part = (kind: TimerPart['kind'], turn: number, seconds: number): TimerPart => ({
    kind,
    side: null,
    turn,
    turns: 2,
    seconds,
  })
  return [
    part('getReady', 1, getReadySeconds),
    ...[1, 2].flatMap((turn) => [part('squeeze', turn, squeezeSeconds), part('letGo', turn, squeezeSeconds)]),
  ]
}

const heldReps = (reps: number, hold: number | null, rest: number | null, eachSide: boolean): TimerPart[] =>
  sidesOf(eachSide).flatMap((side, sideIndex) => {
    const before: TimerPart =
      sideIndex > 0 && rest !== null
        ? { kind: 'rest', side, turn: 1, turns: reps, seconds: rest }
        : { kind: 'getReady', side, turn: 1, turns: reps, seconds: getReadySeconds }
    return [before, ...upTo(reps).flatMap((turn) => heldRep(side, turn, reps, hold))]
  })

const heldRep = (side: Side | null, turn: number, turns: number, seconds: number | null): TimerPart[] => {
  const hold: TimerPart =
    seconds === null
      ? { kind: 'lift', side, turn, turns, seconds: liftSeconds }
      : { kind: 'hold', side, turn, turns, seconds }
  return turn === turns ? [hold] : [hold, { kind: 'lower', side, turn, turns, seconds: lowerSeconds }]
}

/** The last one comes up as well: only then is it over. */
const dips = (reps: number): TimerPart[] =>
  sides.flatMap((side) => [
    { kind: 'getReady', side, turn: 1, turns: reps, seconds: getReadySeconds },
    ...upTo(reps).flatMap((turn): TimerPart[] => [
      { kind: 'dip', side, turn, turns: reps, seconds: dipSeconds },
      { kind: 'rise', side, turn, turns: reps, seconds: dipSeconds },
    ]),
  ])

const timedRounds = (rounds: number, seconds: number, eachSide: boolean): TimerPart[] =>
  upTo(rounds).flatMap((turn) =>
    sidesOf(eachSide).flatMap((side): TimerPart[] => [
      { kind: 'getReady', side, turn, turns: rounds, seconds: getReadySeconds },
      { kind: 'hold', side, turn, turns: rounds, seconds },
    ]),
  )

export const isWork = ({ kind }: TimerPart): boolean =>
  kind === 'hold' || isBrief(kind) || kind === 'squeeze' || kind === 'letGo'

/** Reached and left again: there is nothing to hold. */
export const isBrief = (kind: TimerPart['kind']): boolean => kind === 'lift' || kind === 'dip'

/** Back to where the next repetition starts from. */
export const isReturn = (kind: TimerPart['kind']): boolean => kind === 'lower' || kind === 'rise'

const sidesOf = (eachSide: boolean): readonly (Side | null)[] => (eachSide ? sides : [null])
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
