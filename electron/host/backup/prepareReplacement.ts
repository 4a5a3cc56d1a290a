import { copyFileSync } from 'node:fs'
import type { Backup } from '#electron/host/backup/backups.ts'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { inspect, openDatabase } from '#electron/host/storage/openDatabase.ts'
import { removeDatabase } from '#electron/host/storage/sqlite.ts'
import type { StorageFailed } from '#electron/host/storage/storageTrouble.ts'

type Replacement = {
  readonly kind: 'ready'
  /** Null for a fresh database: there was no backup that can be used. */
  readonly backup: Backup | null
  /** The sets it holds. */
  readonly sets: ReadonlySet<number>
}

/**
 * Writes to `draft` the newest backup that this version can use, or a fresh database, safe on the disk. It has been opened as
 * it will be in its place, so that it can't fail there. Throws what the file system refuses.
 */
export const prepareReplacement = (
  draft: string,
  backups: readonly Backup[],
): Replacement | StorageFailed => {
  for (const backup of backups) {
    if (inspect(backup.path) !== null) continue
    removeDatabase(draft)
    copyFileSync(backup.path, draft)
    const copy = tryOut(draft, backup)
    if (copy.kind === 'ready' || copy.why !== 'damaged') return copy
  }
  removeDatabase(draft)
  return tryOut(draft, null)
}

const tryOut = (draft: string, backup: Backup | null): Replacement | StorageFailed => {
  const opened = openDatabase(draft)
  if (opened.kind === 'failed') return opened
  const sets = new Set(opened.tables.sessions.ids())
  // Into the one file that will be renamed.
  opened.database.exec('PRAGMA journal_mode = DELETE')
  opened.database.close()
  syncToDisk(draft)
  return { kind: 'ready', backup, sets }
}
