import { renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listBackups } from '#electron/host/backup/backups.ts'
import { countMissing } from '#electron/host/backup/countMissing.ts'
import { prepareReplacement } from '#electron/host/backup/prepareReplacement.ts'
import { findUnreplaced, nameAside, setAside } from '#electron/host/storage/setAside.ts'
import type { StorageFailed } from '#electron/host/storage/storageTrouble.ts'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'

/** What became of a damaged database. */
export type Repair = {
  readonly kind: 'repaired'
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

/**
 * Renames a damaged database and puts the newest sound backup in its place, or a fresh one. Nothing moves before what takes its
 * place is whole; cut off after that, the repair is found by `findUnreplaced` and done again. Throws what the file system refuses.
 */
export const repairDatabase = (path: string, now: Date): Repair | StorageFailed => {
  const folder = dirname(path)
  const name = findUnreplaced(path) ?? nameAside(path, now)
  const draft = `${path}.part`
  const replacement = prepareReplacement(draft, listBackups(folder))
  if (replacement.kind === 'failed') return replacement
  // Before the new history is there, which would take them for its own or for those of deleted sets.
  openVideoFolder(folder).setLostAside(replacement.sets, name)
  setAside(path, name)
  renameSync(draft, path)
  const { backup } = replacement
  const restored =
    backup === null ? null : { day: backup.day, missingSets: countMissing(join(folder, name), path) }
  return { kind: 'repaired', setAside: name, restored }
}
