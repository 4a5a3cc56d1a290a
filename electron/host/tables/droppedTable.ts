import { droppedRecord } from '#contract/formReport.ts'
import type { DroppedRecord } from '#core/record/formReport.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'

/** Movements that began like a rep and were none, in the order they happened. */
export const openDroppedTable = (database: Database) => {
  const clear = database.prepare('DELETE FROM dropped WHERE session_id = ?')
  const insert = database.prepare(`
    INSERT INTO dropped (session_id, position, started_at_ms, ended_at_ms, reason)
    VALUES (:session_id, :position, :started_at_ms, :ended_at_ms, :reason)`)
  const ofSession = database.prepare(`
    SELECT started_at_ms, ended_at_ms, reason FROM dropped WHERE session_id = ? ORDER BY position`)

  return {
    replaceAll: (sessionId: number, dropped: readonly DroppedRecord[]) => {
      clear.run(sessionId)
      dropped.forEach((movement, position) => insert.run({ session_id: sessionId, position, ...movement }))
    },
    ofSession: (sessionId: number): DroppedRecord[] => readRows(ofSession.all(sessionId), droppedRecord),
  }
}
