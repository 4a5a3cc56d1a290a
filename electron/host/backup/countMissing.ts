import { openSqlite } from '#electron/host/storage/sqlite.ts'

/** Best effort: a damaged file may still list its sets. Null when it doesn't. */
export const countMissing = (damaged: string, restored: string): number | null => {
  const last = ask(restored, 'SELECT coalesce(max(session_id), 0) AS answer FROM session')
  if (last === null) return null
  return ask(
    damaged,
    `SELECT count(*) AS answer FROM session WHERE deleted = 0 AND session_id > ${last}
       AND EXISTS (SELECT 1 FROM rep WHERE rep.session_id = session.session_id)`,
  )
}

const ask = (path: string, sql: string): number | null => {
  try {
    const database = openSqlite(path, { readOnly: true })
    try {
      return Number(database.prepare(sql).get()?.answer)
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}
