import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseCue } from '#core/programme/exerciseCue.ts'
import type { Side } from '#core/side.ts'
import { enExerciseTexts } from '#ui/words/exerciseTexts.en.ts'
import { exercisePlayer } from '#ui/words/exercisePlayerWords.en.ts'

const side = (exercise: ExerciseId, which: Side | null) =>
  which === null ? '' : ` ${exercisePlayer.side(exercise, which)}.`

export const spokenExercise = (cue: ExerciseCue): string => {
  switch (cue.kind) {
    case 'step':
      return enExerciseTexts[cue.exercise].steps[cue.step] ?? ''
    case 'getReady':
      return `Get ready.${side(cue.exercise, cue.side)}`
    case 'count':
      return `${cue.number}`
    case 'begin':
      return {
        hold: `${cue.turn}. Hold.`,
        lift: `${cue.turn}`,
        dip: `${cue.turn}`,
        squeeze: 'Squeeze.',
        letGo: 'Let go.',
      }[cue.work]
    case 'end':
      return cue.isLong ? 'And release.' : ''
    case 'rest':
      return `Rest for ${cue.seconds} seconds.${side(cue.exercise, cue.side)}`
    case 'fault':
      return `${exercisePlayer.fault[cue.fault]}.`
    case 'cantTell': {
      const { why, remedy } = exercisePlayer.refusal[cue.why]
      return `${why} ${remedy}`
    }
    case 'finished':
      return 'Done.'
    case 'paused':
      return 'Paused.'
    case 'wentOn':
      return 'Go on.'
  }
}
