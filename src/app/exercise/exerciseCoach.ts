import type { Coach } from '#app/ports.ts'
import { type CueMode, noCues, stepCues } from '#core/coach/stepCues.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { type ExerciseCue, exerciseCueOf } from '#core/programme/exerciseCue.ts'
import type { PlayerEvent } from '#core/programme/player/playerState.ts'
import type { Milliseconds } from '#core/units.ts'

/** Speaks through an exercise under the same policy as through a set: one cue at a time, none too often. */
export const openExerciseCoach = (exercise: ExerciseId, coach: Coach, mode: () => CueMode) => {
  let cues = noCues
  return (at: Milliseconds, events: readonly PlayerEvent[]) => {
    const all = events.flatMap((event) => exerciseCueOf(exercise, event) ?? [])
    // What begins now matters more than what has just ended.
    const last = all.at(-1)
    if (last === undefined) return
    const [next, given] = stepCues(cues, at, [{ kind: 'exercise', cue: last }], mode())
    cues = next
    coach.give(hasWords(last) ? given : { ...given, words: null })
  }
}

/** The end of a short hold is heard as a tone. */
const hasWords = (cue: ExerciseCue) => cue.kind !== 'end' || cue.isLong
