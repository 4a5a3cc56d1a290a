import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'

/** What was set aside when a database was damaged, and what an import or a repair that was cut off has left. */
const beside = /^(overtoe-damaged-.+\.db|overtoe\.db\.part|import\.part)(-wal|-shm|-journal)?$/
/** The database with its journal. */
const database = /^overtoe\.db(-wal|-shm|-journal)?$/

/**
 * Removes what the program has written about people; not the window's place, not the browser's own files. The database goes last:
 * cut off before that, nothing looks like a lost database that is to be repaired. Throws when a file can't be removed.
 */
export const deleteAllData = (dataFolder: string): void => {
  rmSync(join(dataFolder, 'backups'), { recursive: true, force: true })
  removeFiles(dataFolder, beside)
  openVideoFolder(dataFolder).forgetAll()
  removeFiles(dataFolder, database)
}

const removeFiles = (folder: string, which: RegExp) => {
  for (const name of readdirSync(folder)) if (which.test(name)) rmSync(join(folder, name))
}
