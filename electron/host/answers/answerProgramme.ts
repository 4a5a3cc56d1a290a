import type { Host } from '#contract/hostContract.ts'
import { missing, saved } from '#electron/host/answers/outcomes.ts'
import { heelLiftTestOf } from '#electron/host/heelLiftTestOf.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import { storageFailed } from '#electron/host/storage/storageTrouble.ts'

/** The guided exercises and the heel-lift test. */
export const answerProgramme = (
  storage: Storage,
): Pick<Host, 'saveHeelLift' | 'lastHeelLift' | 'saveExercise' | 'listExercises' | 'deleteExercise'> => ({
  saveHeelLift: async ({ flat_session_id, raised_session_id }) =>
    storage.write((tables) =>
      tables.heelLifts.save(flat_session_id, raised_session_id) ? saved : missing(raised_session_id),
    ),
  lastHeelLift: async ({ person_id }) => {
    const last = storage.read((tables) => {
      const sessionId = tables.heelLifts.lastOf(person_id)
      const test = sessionId === null ? null : heelLiftTestOf(tables, sessionId)
      return sessionId === null || test === null ? null : { session_id: sessionId, test }
    })
    return last.kind === 'read' && last.value !== null ? { kind: 'found', ...last.value } : { kind: 'none' }
  },
  saveExercise: async (record) => {
    let exerciseId = 0
    const answer = storage.write((tables) => {
      exerciseId = tables.exercises.save(record, tables.people.chosenId())
      return saved
    })
    return answer.kind === 'failed' ? answer : { kind: 'saved', exercise_id: exerciseId }
  },
  listExercises: async ({ limit, offset, person_id }) => {
    const list = storage.read(({ exercises }) => ({
      total: exercises.total(person_id),
      exercises: exercises.page(person_id, limit, offset),
    }))
    return list.kind === 'read' ? list.value : { total: 0, exercises: [], trouble: list }
  },
  deleteExercise: async ({ exercise_id }) =>
    storage.write((tables) =>
      tables.exercises.delete(exercise_id)
        ? saved
        : storageFailed('missing', `There is no exercise ${exercise_id} in the log.`),
    ),
})
