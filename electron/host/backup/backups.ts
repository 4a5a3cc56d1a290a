import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'

export type Backup = {
  readonly path: string
  /** The UTC day it was made on, YYYY-MM-DD. */
  readonly day: string
  readonly bytes: number
}

/**
 * Days. Damage shows at the next start, because every start reads the whole file; ten days of squatting cover two weeks of
 * holiday in between, at the cost of ten small files. Proposed.
 */
const keptDays = 10

const pattern = /^overtoe-(\d{4}-\d\d-\d\d)\.db$/
const folderOf = (dataFolder: string) => join(dataFolder, 'backups')

/** Newest first; none when the folder can't be read. */
export const listBackups = (dataFolder: string): readonly Backup[] => {
  const folder = folderOf(dataFolder)
  return namesIn(folder)
    .flatMap((name) => {
      const day = pattern.exec(name)?.[1]
      const path = join(folder, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      return day === undefined || stats === undefined ? [] : [{ path, day, bytes: stats.size }]
    })
    .sort((one, other) => (one.day < other.day ? 1 : -1))
}

/**
 * Copies the database as it is now, once a day, and lets the oldest copies go. The copy appears whole or not at all.
 * False when today's is there already. Throws what SQLite or the file system refuse.
 */
export const backUpDaily = (database: Database, dataFolder: string, now: Date): boolean => {
  const folder = folderOf(dataFolder)
  const path = join(folder, `overtoe-${now.toISOString().slice(0, 10)}.db`)
  if (listBackups(dataFolder).some((backup) => backup.path === path)) return false
  mkdirSync(folder, { recursive: true })
  for (const name of namesIn(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true })
  const draft = `${path}.part`
  database.prepare('VACUUM INTO ?').run(draft)
  syncToDisk(draft)
  renameSync(draft, path)
  for (const old of listBackups(dataFolder).slice(keptDays)) rmSync(old.path, { force: true })
  return true
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
