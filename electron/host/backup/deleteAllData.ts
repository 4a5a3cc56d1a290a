import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openVideoFolder } from '#electron/host/videoFolder.ts'

/** The database with its journal, and what was set aside when one was damaged. Not the window's place, not the browser's own files. */
const ours = /^overtoe(-damaged-.+)?\.db(-wal|-shm|\.part)?$/

/** Removes what the program has written about people. Throws when a file can't be removed. */
export const deleteAllData = (dataFolder: string): void => {
  for (const name of readdirSync(dataFolder)) if (ours.test(name)) rmSync(join(dataFolder, name))
  rmSync(join(dataFolder, 'backups'), { recursive: true, force: true })
  openVideoFolder(dataFolder).forgetAll()
}
