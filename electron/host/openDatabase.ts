import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listBackups } from '#electron/host/backup/backups.ts'
import { countMissing, type Repair, restoreNewest } from '#electron/host/backup/restoreBackup.ts'
import { migrate, migrations, versionOf } from '#electron/host/migrate.ts'
import { setAside } from '#electron/host/setAside.ts'
import { openTables, type Tables } from '#electron/host/openTables.ts'
import { type Database, openSqlite } from '#electron/host/sqlite.ts'
import { sqliteCodeOf, storageFailed, type StorageFailed, troubleOf } from '#electron/host/storageTrouble.ts'

export type OpenedDatabase =
  | {
      readonly kind: 'open'
      readonly database: Database
      readonly tables: Tables
      /** Null when the file was sound or new. */
      readonly repair: Repair | null
    }
  | StorageFailed

/** Opens the file, creating or migrating it. A damaged one is renamed, and the newest sound backup takes its place or a fresh one. */
export const openDatabase = (path: string, now: () => Date): OpenedDatabase => {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const opened = openFile(path)
    if (opened.kind === 'open' || opened.why !== 'damaged') return opened
    const name = setAside(path, now())
    const backup = restoreNewest(path, listBackups(dirname(path)), (copy) => inspect(copy) === null)
    const next = openFile(path)
    if (next.kind === 'failed') return next
    const damaged = join(dirname(path), name)
    const restored =
      backup === null ? null : { day: backup.day, missingSets: countMissing(damaged, backup.path) }
    return { ...next, repair: { setAside: name, restored } }
  } catch (error) {
    return troubleOf(error)
  }
}

const openFile = (path: string): OpenedDatabase => {
  const refusal = existsSync(path) ? inspect(path) : null
  if (refusal !== null) return refusal
  const database = openSqlite(path)
  try {
    prepareForUse(database)
    return { kind: 'open', database, tables: openTables(database), repair: null }
  } catch (error) {
    database.close()
    // The tables are not those that the file's version promises.
    if (sqliteCodeOf(error) === 1) return storageFailed('damaged', String(error))
    return troubleOf(error)
  }
}

/** Looks without writing. The quick check reads the whole file: 10,000 sets take about a second. */
const inspect = (path: string): StorageFailed | null => {
  const database = openSqlite(path, { readOnly: true })
  try {
    database.exec(waitForOthers)
    const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
    if (found !== 'ok') return storageFailed('damaged', String(found))
    const version = versionOf(database)
    if (version < 0) return storageFailed('damaged', `database version ${version}`)
    if (version <= migrations.length) return null
    return storageFailed(
      'newerVersion',
      `A newer Overtoe wrote this history (database version ${version}, known here: ${migrations.length}).`,
    )
  } catch (error) {
    return troubleOf(error)
  } finally {
    database.close()
  }
}

/** In milliseconds: another copy of the program may hold the file for a moment. */
const waitForOthers = 'PRAGMA busy_timeout = 2000'

const prepareForUse = (database: Database) => {
  database.exec(waitForOthers)
  database.exec('PRAGMA journal_mode = WAL')
  // With the write-ahead log, NORMAL loses nothing when the program is killed; only a power cut may cost the last moments.
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA foreign_keys = ON')
  // What is deleted, a picture above all, is overwritten and not only forgotten.
  database.exec('PRAGMA secure_delete = ON')
  migrate(database)
}
