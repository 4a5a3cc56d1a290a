import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseCue } from '#core/programme/exerciseCue.ts'
import type { Side } from '#core/side.ts'
import { deExerciseTexts } from '#ui/words/exerciseTexts.de.ts'
import { exercisePlayer } from '#ui/words/exercisePlayerWords.de.ts'

const side = (exercise: ExerciseId, which: Side | null) =>
  which === null ? '' : ` ${exercisePlayer.side(exercise, which)}.`

export const spokenExercise = (cue: ExerciseCue): string => {
  switch (cue.kind) {
    case 'step':
      return deExerciseTexts[cue.exercise].steps[cue.step] ?? ''
    case 'getReady':
      return `Mach dich bereit.${side(cue.exercise, cue.side)}`
    case 'count':
      return `${cue.number}`
    case 'begin':
      return {
        hold: `${cue.turn}. Halten.`,
        lift: `${cue.turn}`,
        dip: `${cue.turn}`,
        squeeze: 'Anspannen.',
        letGo: 'Loslassen.',
      }[cue.work]
    case 'end':
      return cue.isLong ? 'Und lösen.' : ''
    case 'rest':
      return `${cue.seconds} Sekunden Pause.${side(cue.exercise, cue.side)}`
    case 'fault':
      return `${exercisePlayer.fault[cue.fault]}.`
    case 'cantTell': {
      const { why, remedy } = exercisePlayer.refusal[cue.why]
      return `${why} ${remedy}`
    }
    case 'finished':
      return 'Fertig.'
    case 'paused':
      return 'Angehalten.'
    case 'wentOn':
      return 'Weiter.'
  }
}
