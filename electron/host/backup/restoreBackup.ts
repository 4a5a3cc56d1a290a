import { copyFileSync, renameSync } from 'node:fs'
import type { Backup } from '#electron/host/backup/backups.ts'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { openSqlite } from '#electron/host/sqlite.ts'

/** What became of a damaged database. */
export type Repair = {
  /** The name under which the damaged file was kept. */
  readonly setAside: string
  /** Null when there was no backup that could be read: the history starts anew. */
  readonly restored: {
    /** The day of the backup that took its place, YYYY-MM-DD. */
    readonly day: string
    /** Sets that the damaged file still lists and the backup lacks; null when the damaged file can't tell. */
    readonly missingSets: number | null
  } | null
}

/** Puts the newest sound backup where the database belongs; null when there is none. */
export const restoreNewest = (
  path: string,
  backups: readonly Backup[],
  isSound: (path: string) => boolean,
): Backup | null => {
  const backup = backups.find((candidate) => isSound(candidate.path))
  if (backup === undefined) return null
  const draft = `${path}.part`
  copyFileSync(backup.path, draft)
  syncToDisk(draft)
  renameSync(draft, path)
  return backup
}

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
