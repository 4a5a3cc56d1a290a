import { loggedExercise, type LoggedExercise } from '#contract/programmeQuestions.ts'
import { singleLegTestRecord } from '#contract/singleLegRecord.ts'
import type { SingleLegTestRecord } from '#core/singleLeg/singleLegRecord.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { readMoment } from '#electron/host/tables/momentColumn.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import type { Database, Row } from '#electron/host/storage/sqlite.ts'

/** Milliseconds. What a leg does later or earlier than that is another finding. */
const aDay = 24 * 3_600_000

/** One row per exercise that was done; lists are those of one person, or of everybody. */
export const openExerciseTable = (database: Database) => {
  const insert = database.prepare(`
    INSERT INTO exercise (exercise, done_at_iso, done_at_epoch_ms, duration_ms, planned_turns, checked_turns,
      timed_turns, ticked_turns, held_ms, verified_ms, squeezed_gap, let_go_gap,
      left_fppa_deg, left_fppa_error_deg, right_fppa_deg, right_fppa_error_deg, person_id)
    VALUES (:exercise, :done_at_iso, :done_at_epoch_ms, :duration_ms, :planned_turns, :checked_turns,
      :timed_turns, :ticked_turns, :held_ms, :verified_ms, :squeezed_gap, :let_go_gap,
      :left_fppa_deg, :left_fppa_error_deg, :right_fppa_deg, :right_fppa_error_deg, :person_id)
    RETURNING exercise_id`)
  const isTheirs = '(:person_id IS NULL OR person_id = :person_id)'
  const count = database.prepare(`SELECT count(*) AS total FROM exercise WHERE ${isTheirs}`)
  const page = database.prepare(`
    SELECT exercise_id, exercise, done_at_iso, done_at_epoch_ms, duration_ms, planned_turns, checked_turns, timed_turns,
      ticked_turns, held_ms, verified_ms, squeezed_gap, let_go_gap,
      left_fppa_deg, left_fppa_error_deg, right_fppa_deg, right_fppa_error_deg
    FROM exercise WHERE ${isTheirs}
    ORDER BY done_at_epoch_ms DESC, exercise_id DESC LIMIT :limit OFFSET :offset`)
  const singleLeg = database.prepare(`
    SELECT done_at_iso, done_at_epoch_ms, left_fppa_deg, left_fppa_error_deg, right_fppa_deg, right_fppa_error_deg
    FROM exercise
    WHERE person_id = :person_id AND abs(done_at_epoch_ms - :at) <= :within
      AND (left_fppa_deg IS NOT NULL OR right_fppa_deg IS NOT NULL)
    ORDER BY (left_fppa_deg IS NULL) + (right_fppa_deg IS NULL), abs(done_at_epoch_ms - :at) LIMIT 1`)
  const remove = database.prepare('DELETE FROM exercise WHERE exercise_id = ?')

  return {
    save: ({ done_at, ...record }: ExerciseRecord, personId: number): number =>
      Number(
        insert.get({
          ...record,
          done_at_iso: done_at,
          done_at_epoch_ms: Date.parse(done_at),
          person_id: personId,
        })?.exercise_id,
      ),
    total: (personId: number | null): number => Number(count.get({ person_id: personId })?.total),
    /** Newest first. One of another version that is not known here waits for that version. */
    page: (personId: number | null, limit: number, offset: number): LoggedExercise[] =>
      readRows(page.all({ person_id: personId, limit, offset }).map(exerciseOf), loggedExercise),
    /** The squats on one leg that this person did within a day of a moment: on both legs before one, then the nearest. */
    singleLegNear: (personId: number, at: number): SingleLegTestRecord | null => {
      const row = singleLeg.get({ person_id: personId, at, within: aDay })
      return row === undefined ? null : (readRows([exerciseOf(row)], singleLegTestRecord)[0] ?? null)
    },
    /** False when there is no such exercise. */
    delete: (exerciseId: number): boolean => remove.run(exerciseId).changes !== 0,
  }
}

const exerciseOf = ({ done_at_iso, done_at_epoch_ms, ...row }: Row): Row => ({
  ...row,
  done_at: readMoment(done_at_iso, done_at_epoch_ms),
})
