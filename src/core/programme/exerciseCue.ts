import type { CheckFault, CheckRefusal } from '#core/programme/checks/checkReading.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { PlayerEvent } from '#core/programme/player/playerState.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'
import type { Side } from '#core/side.ts'

/** What the coach says through an exercise. */
export type ExerciseCue =
  | { readonly kind: 'step'; readonly exercise: ExerciseId; readonly step: number }
  | { readonly kind: 'getReady'; readonly exercise: ExerciseId; readonly side: Side | null }
  | { readonly kind: 'count'; readonly number: number }
  /** A hold, a lift, a dip, a squeeze begins; `turn` is its number. */
  | {
      readonly kind: 'begin'
      readonly work: 'hold' | 'lift' | 'dip' | 'squeeze' | 'letGo'
      readonly turn: number
    }
  /** A hold is over: lower, or change. Heard as a tone; said only by long holds. */
  | { readonly kind: 'end'; readonly turn: number; readonly isLong: boolean }
  | {
      readonly kind: 'rest'
      readonly exercise: ExerciseId
      readonly seconds: number
      readonly side: Side | null
    }
  | { readonly kind: 'fault'; readonly fault: CheckFault }
  | { readonly kind: 'cantTell'; readonly why: CheckRefusal }
  | { readonly kind: 'finished' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'wentOn' }

/** Seconds. A hold of at least this long ends with a word: nobody counts along. */
const longHold = 10

/** What an event of the player is worth saying; null for those that are only seen. */
export const exerciseCueOf = (exercise: ExerciseId, event: PlayerEvent): ExerciseCue | null => {
  switch (event.kind) {
    case 'partBegan':
      return cueOfPart(exercise, event.part)
    case 'secondsLeft':
      return { kind: 'count', number: event.seconds }
    case 'broke':
      return { kind: 'fault', fault: event.fault }
    case 'cantTell':
      return { kind: 'cantTell', why: event.why }
    case 'partDone':
      return { kind: 'end', turn: event.result.part.turn, isLong: event.result.part.seconds >= longHold }
    case 'finished':
    case 'paused':
    case 'wentOn':
      return event
    case 'holdsAgain':
      return null
  }
}

const cueOfPart = (exercise: ExerciseId, { kind, side, turn, seconds }: TimerPart): ExerciseCue | null => {
  switch (kind) {
    case 'step':
      return { kind: 'step', exercise, step: turn - 1 }
    case 'getReady':
      return { kind: 'getReady', exercise, side }
    case 'hold':
    case 'lift':
    case 'dip':
    case 'squeeze':
    case 'letGo':
      return { kind: 'begin', work: kind, turn }
    case 'rest':
      return { kind: 'rest', exercise, seconds, side }
    case 'lower':
    case 'rise':
      return null
  }
}

/** The parts that explain an exercise before it is done, each as long as its words take. */
export const stepParts = (seconds: readonly number[]): readonly TimerPart[] =>
  seconds.map((length, index) => ({
    kind: 'step',
    side: null,
    turn: index + 1,
    turns: seconds.length,
    seconds: length,
  }))
