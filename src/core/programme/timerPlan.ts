import { assertNever } from '#core/assertNever.ts'
import type { Dose } from '#core/programme/exercise.ts'
import { sides, type Side } from '#core/side.ts'
import type { Milliseconds } from '#core/units.ts'

export type TimerPart = {
  readonly kind: 'getReady' | 'hold' | 'lower' | 'rest'
  readonly side: Side | null
  /** 1 for the first hold of this side, or the first round. */
  readonly turn: number
  readonly turns: number
  readonly seconds: number
}

export type TimerMoment =
  | {
      readonly kind: 'running'
      readonly part: TimerPart
      readonly partNumber: number
      readonly secondsLeft: number
    }
  | { readonly kind: 'over' }

/** Long enough to put the keyboard down and lie down or change sides. */
const getReadySeconds = 8
/** A bridge comes down slowly and goes up again. */
const lowerSeconds = 2

/** What the timer of an exercise runs through, in order; empty where seconds say nothing about it. */
export const timerPlan = (dose: Dose): readonly TimerPart[] => {
  switch (dose.kind) {
    case 'lesson':
      return []
    case 'reps':
      return dose.holdSeconds === null
        ? []
        : heldReps(dose.reps, dose.holdSeconds, dose.restSeconds, dose.eachSide)
    case 'timed':
      return timedRounds(dose.rounds, dose.mostSeconds ?? dose.leastSeconds, dose.eachSide)
    default:
      return assertNever(dose)
  }
}

const heldReps = (reps: number, hold: number, rest: number | null, eachSide: boolean): TimerPart[] =>
  sidesOf(eachSide).flatMap((side, sideIndex) => {
    const before: TimerPart =
      sideIndex > 0 && rest !== null
        ? { kind: 'rest', side, turn: 1, turns: reps, seconds: rest }
        : { kind: 'getReady', side, turn: 1, turns: reps, seconds: getReadySeconds }
    return [before, ...upTo(reps).flatMap((turn) => heldRep(side, turn, reps, hold))]
  })

const heldRep = (side: Side | null, turn: number, turns: number, seconds: number): TimerPart[] => {
  const hold: TimerPart = { kind: 'hold', side, turn, turns, seconds }
  return turn === turns ? [hold] : [hold, { kind: 'lower', side, turn, turns, seconds: lowerSeconds }]
}

const timedRounds = (rounds: number, seconds: number, eachSide: boolean): TimerPart[] =>
  upTo(rounds).flatMap((turn) =>
    sidesOf(eachSide).flatMap((side): TimerPart[] => [
      { kind: 'getReady', side, turn, turns: rounds, seconds: getReadySeconds },
      { kind: 'hold', side, turn, turns: rounds, seconds },
    ]),
  )

/** Where a plan stands after a while; the last second reads 1, never 0. */
export const timerAt = (plan: readonly TimerPart[], elapsed: Milliseconds): TimerMoment => {
  let startedAt = 0
  for (const [index, part] of plan.entries()) {
    const endsAt = startedAt + part.seconds * 1000
    if (elapsed < endsAt) {
      const secondsLeft = Math.min(part.seconds, Math.ceil((endsAt - elapsed) / 1000))
      return { kind: 'running', part, partNumber: index + 1, secondsLeft }
    }
    startedAt = endsAt
  }
  return { kind: 'over' }
}

const sidesOf = (eachSide: boolean): readonly (Side | null)[] => (eachSide ? sides : [null])
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
