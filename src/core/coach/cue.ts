import type { FramingAdvice } from '#core/body/framing.ts'
import type { CantTell } from '#core/measured.ts'
import type { ExerciseCue } from '#core/programme/exerciseCue.ts'
import type { Side } from '#core/side.ts'

/** Everything the coach may say. */
export type Cue =
  /** `live` while the knee is inside; otherwise at the end of a rep that showed it only then. */
  | { readonly kind: 'kneeInside'; readonly side: Side | 'both'; readonly live: boolean }
  | { readonly kind: 'kneeBack' }
  | { readonly kind: 'rep'; readonly count: number; readonly praise: boolean }
  | { readonly kind: 'framing'; readonly advice: FramingAdvice }
  | { readonly kind: 'cantTell'; readonly why: CantTell; readonly toward: Side | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'count'; readonly number: number }
  | { readonly kind: 'go' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** `fault` is what the last rep showed, when feedback waited for the end. */
  | { readonly kind: 'setOver'; readonly reps: number; readonly fault: Side | 'both' | null }
  | { readonly kind: 'setExtended' }
  | { readonly kind: 'rest'; readonly seconds: number }
  | { readonly kind: 'restEnding'; readonly secondsLeft: number }
  | { readonly kind: 'restOver' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'exercise'; readonly cue: ExerciseCue }

/** Sounds that need no words; one pitch and rhythm each. */
export type CueTone = 'warning' | 'back' | 'rep' | 'count' | 'go' | 'notice'

/** What is to be heard now: a tone, words, both or neither. */
export type Given = {
  readonly tone: { readonly kind: CueTone; readonly side: Side | 'both' | null } | null
  readonly words: Cue | null
}

export const nothingGiven: Given = { tone: null, words: null }

/** From here on a cue belongs to its moment and cuts off whatever is being said. */
export const momentous = 3

/** Worst first: the knee, what happens in the set now, what to do about the view, what is only nice to know. */
export const urgencyOf = (cue: Cue): number => {
  switch (cue.kind) {
    case 'kneeInside':
      return 4
    case 'paused':
    case 'resumed':
    case 'setOver':
    case 'setExtended':
    case 'rest':
    case 'restEnding':
    case 'restOver':
    case 'finished':
    case 'ready':
    case 'count':
    case 'go':
    case 'exercise':
      return momentous
    case 'framing':
    case 'cantTell':
      return 2
    case 'rep':
      return 1
    case 'kneeBack':
      return 0
  }
}

export const toneOf = (cue: Cue): CueTone => {
  switch (cue.kind) {
    case 'kneeInside':
      return cue.live ? 'warning' : 'rep'
    case 'kneeBack':
      return 'back'
    case 'rep':
      return 'rep'
    case 'count':
      return 'count'
    case 'go':
      return 'go'
    case 'exercise':
      return toneOfExercise(cue.cue)
    case 'framing':
    case 'cantTell':
    case 'ready':
    case 'paused':
    case 'resumed':
    case 'setOver':
    case 'setExtended':
    case 'rest':
    case 'restEnding':
    case 'restOver':
    case 'finished':
      return 'notice'
  }
}

const toneOfExercise = ({ kind }: ExerciseCue): CueTone => {
  switch (kind) {
    case 'count':
      return 'count'
    case 'begin':
    case 'wentOn':
      return 'go'
    case 'end':
      return 'rep'
    case 'fault':
      return 'back'
    case 'step':
    case 'getReady':
    case 'rest':
    case 'cantTell':
    case 'finished':
    case 'paused':
      return 'notice'
  }
}

export const kneeKey = (side: Side | 'both') => `knee ${side}`

/** Two cues that would be the same words to the ear. The praise in a rep's number does not make it another. */
export const sameCueKey = (cue: Cue): string => {
  switch (cue.kind) {
    case 'rep':
      return `rep ${cue.count}`
    case 'setOver':
      return 'setOver'
    case 'kneeInside':
      return kneeKey(cue.side)
    default:
      return JSON.stringify(cue)
  }
}
