import { warningRecord } from '#contract/formReport.ts'
import type { WarningRecord } from '#core/record/formReport.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'

/** One row per warning, known by its side and the moment it was raised. */
export const openWarningTable = (database: Database) => {
  const save = database.prepare(`
    INSERT OR REPLACE INTO warning (session_id, kind, side, raised_at_ms, cleared_at_ms, crossed_at_ms)
    VALUES (:session_id, :kind, :side, :raised_at_ms, :cleared_at_ms, :crossed_at_ms)`)
  const ofSession = database.prepare(`
    SELECT kind, side, raised_at_ms, cleared_at_ms, crossed_at_ms FROM warning
    WHERE session_id = ? ORDER BY raised_at_ms, side`)

  return {
    /** Saved again when it clears. Fails on its foreign key when there is no such session. */
    save: (sessionId: number, warning: WarningRecord) =>
      void save.run({ session_id: sessionId, crossed_at_ms: null, ...warning }),
    ofSession: (sessionId: number): WarningRecord[] => readRows(ofSession.all(sessionId), warningRecord),
  }
}
