import { exerciseRecord as exerciseSchema } from '#contract/exerciseRecord.ts'
import type { Host } from '#contract/hostContract.ts'
import type { LoggedExercise } from '#contract/programmeQuestions.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'

type Logged = { readonly exercise: LoggedExercise; readonly person_id: number }

/** The contract's questions about the log of exercises, without a disk; `start` is the first person's, newest first. */
export const inMemoryExercises = (
  start: readonly ExerciseRecord[] = [],
  save: (write: () => boolean) => ReturnType<Host['deleteExercise']>,
  chosen: () => number,
) => {
  let log: readonly Logged[] = start.map((record, index) => ({
    exercise: { exercise_id: index + 1, ...record },
    person_id: 1,
  }))
  let nextId = log.length + 1
  return {
    saveExercise: async (record) => {
      const answer = await save(() => true)
      if (answer.kind === 'failed') return answer
      const exercise_id = nextId++
      const exercise = { exercise_id, ...exerciseSchema.parse(record) }
      log = [{ exercise, person_id: chosen() }, ...log]
      return { kind: 'saved', exercise_id }
    },
    listExercises: async ({ limit, offset, person_id }) => {
      const theirs = log.filter((logged) => person_id === null || logged.person_id === person_id)
      const page = theirs.slice(offset, offset + limit)
      return { total: theirs.length, exercises: page.map(({ exercise }) => exercise) }
    },
    deleteExercise: ({ exercise_id }) =>
      save(() => {
        const before = log.length
        log = log.filter(({ exercise }) => exercise.exercise_id !== exercise_id)
        return log.length < before
      }),
  } satisfies Partial<Host>
}
