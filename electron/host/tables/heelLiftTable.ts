import type { Database } from '#electron/host/storage/sqlite.ts'

export type HeelLiftHalf = 'flat' | 'raised'

/** Which sets are halves of heel-lift tests. What a test says is worked out from the reps, never kept. */
export const openHeelLiftTable = (database: Database) => {
  const forget = database.prepare(`
    UPDATE session SET heel_lift_key = NULL, heel_lift_half = NULL
    WHERE session_id IN (:flat, :raised)
      OR heel_lift_key = (SELECT recorded_at_iso FROM session WHERE session_id = :flat)`)
  const mark = database.prepare(`
    UPDATE session SET heel_lift_key = (SELECT recorded_at_iso FROM session WHERE session_id = :flat),
      heel_lift_half = :half
    WHERE session_id = :session_id AND deleted = 0`)
  const other = database.prepare(`
    SELECT mine.heel_lift_half AS half, other.session_id AS other_id
    FROM session AS mine JOIN session AS other
      ON other.heel_lift_key = mine.heel_lift_key AND other.heel_lift_half <> mine.heel_lift_half
    WHERE mine.session_id = :session_id AND other.deleted = 0 LIMIT 1`)
  const last = database.prepare(`
    SELECT session_id FROM session
    WHERE heel_lift_half = 'raised' AND deleted = 0 AND person_id = :person_id
    ORDER BY recorded_at_epoch_ms DESC LIMIT 1`)

  return {
    /** False when one of the sets is not there. */
    save: (flat: number, raised: number): boolean => {
      forget.run({ flat, raised })
      const marked = ([half, session_id]: readonly [HeelLiftHalf, number]) =>
        mark.run({ flat, half, session_id }).changes === 1
      return marked(['flat', flat]) && marked(['raised', raised])
    },
    /** The other half of this set's test; null when the set is no half of one or the other is gone. */
    otherOf: (sessionId: number): { readonly half: HeelLiftHalf; readonly otherId: number } | null => {
      const row = other.get({ session_id: sessionId })
      return row === undefined
        ? null
        : { half: row.half === 'raised' ? 'raised' : 'flat', otherId: Number(row.other_id) }
    },
    /** The raised half of this person's newest test. */
    lastOf: (personId: number): number | null => {
      const row = last.get({ person_id: personId })
      return row === undefined ? null : Number(row.session_id)
    },
  }
}
