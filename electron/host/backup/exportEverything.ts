import { renameSync, rmSync } from 'node:fs'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { type Database, openSqlite } from '#electron/host/storage/sqlite.ts'

/** "OVTO" as SQLite's application id: tells our file from any other database. */
export const applicationId = 0x4f56544f

/** Writes all of the database to one file, whole or not at all. Throws what SQLite or the file system refuse. */
export const exportEverything = (database: Database, path: string): void => {
  const draft = `${path}.part`
  rmSync(draft, { force: true })
  try {
    database.prepare('VACUUM INTO ?').run(draft)
    const copy = openSqlite(draft)
    try {
      // What was deleted waits for the program's end here and has no business elsewhere.
      copy.exec('PRAGMA foreign_keys = ON')
      copy.exec('DELETE FROM session WHERE deleted = 1; DELETE FROM person WHERE deleted = 1')
      // Written anew: deleting leaves notes and pictures in free pages, and pieces in others even where it overwrites.
      copy.exec('VACUUM')
      copy.exec(`PRAGMA application_id = ${applicationId}`)
    } finally {
      copy.close()
    }
    syncToDisk(draft)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}
