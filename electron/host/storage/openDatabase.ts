import { existsSync } from 'node:fs'
import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { openTables, type Tables } from '#electron/host/tables/openTables.ts'
import { type Database, openSqlite } from '#electron/host/storage/sqlite.ts'
import {
  sqliteCodeOf,
  storageFailed,
  type StorageFailed,
  troubleOf,
} from '#electron/host/storage/storageTrouble.ts'

export type OpenedDatabase =
  { readonly kind: 'open'; readonly database: Database; readonly tables: Tables } | StorageFailed

/** Opens the file, creating or migrating it. */
export const openDatabase = (path: string): OpenedDatabase => {
  try {
    const refusal = existsSync(path) ? inspect(path) : null
    return refusal ?? prepareForUse(openSqlite(path))
  } catch (error) {
    return troubleOf(error)
  }
}

/** Looks without writing. The quick check reads the whole file: 10,000 sets take about a second. */
export const inspect = (path: string): StorageFailed | null => {
  try {
    const database = openSqlite(path, { readOnly: true })
    try {
      return whyUnusable(database)
    } finally {
      database.close()
    }
  } catch (error) {
    return troubleOf(error)
  }
}

const whyUnusable = (database: Database): StorageFailed | null => {
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
}

const prepareForUse = (database: Database): OpenedDatabase => {
  try {
    setUp(database)
    return { kind: 'open', database, tables: openTables(database) }
  } catch (error) {
    database.close()
    // The tables are not those that the file's version promises.
    if (sqliteCodeOf(error) === 1) return storageFailed('damaged', String(error))
    return troubleOf(error)
  }
}

/** In milliseconds: another copy of the program may hold the file for a moment. */
const waitForOthers = 'PRAGMA busy_timeout = 2000'

const setUp = (database: Database) => {
  database.exec(waitForOthers)
  database.exec('PRAGMA journal_mode = WAL')
  // With the write-ahead log, NORMAL loses nothing when the program is killed; only a power cut may cost the last moments.
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA foreign_keys = ON')
  // What is deleted, a picture above all, is overwritten and not only forgotten.
  database.exec('PRAGMA secure_delete = ON')
  migrate(database)
}
