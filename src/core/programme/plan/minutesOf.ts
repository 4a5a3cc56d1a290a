import type { ExerciseId } from '#core/programme/exercise.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import { timerPlan } from '#core/programme/timerPlan.ts'

/** Seconds that a squat takes with the way down, the way up and a breath; a set has a minute of rest after it. */
const perSquat = 4
const afterSet = 60

/** About how long these take, in whole minutes: without the explanations, which may be skipped. */
export const minutesOf = (exercises: readonly ExerciseId[]): number => {
  const seconds = exercises.reduce((sum, id) => sum + secondsOf(id), 0)
  return Math.max(1, Math.round(seconds / 60))
}

const secondsOf = (id: ExerciseId): number => {
  const { dose } = exerciseOf(id)
  if (id === 'squat' && dose.kind === 'reps') return dose.sets * (dose.reps * perSquat + afterSet)
  return timerPlan(dose).reduce((sum, part) => sum + part.seconds, 0)
}
