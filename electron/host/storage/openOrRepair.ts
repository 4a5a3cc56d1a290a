import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Repair, repairDatabase } from '#electron/host/backup/repairDatabase.ts'
import { openDatabase, type OpenedDatabase } from '#electron/host/storage/openDatabase.ts'
import { findUnreplaced, isEmpty, nameAside } from '#electron/host/storage/setAside.ts'
import { troubleOf } from '#electron/host/storage/storageTrouble.ts'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'

/** Opens the database, after a repair when it is damaged. `tell` hears of the repair even where the opening after it fails. */
export const openOrRepair = (path: string, now: Date, tell: (repair: Repair) => void): OpenedDatabase => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    if (findUnreplaced(path) === null) {
      // Somebody took the database away: its videos belong to none of the sets that are numbered anew.
      if (isEmpty(path)) openVideoFolder(dirname(path)).setLostAside(new Set(), nameAside(path, now))
      const opened = openDatabase(path)
      if (opened.kind === 'open' || opened.why !== 'damaged') return opened
    }
    const repair = repairDatabase(path, now)
    if (repair.kind === 'failed') return repair
    tell(repair)
    return openDatabase(path)
  } catch (error) {
    return troubleOf(error)
  }
}
