import { inTransaction } from '#electron/host/inTransaction.ts'
import { sessions } from '#electron/host/migrations/0001-sessions.ts'
import { settings } from '#electron/host/migrations/0002-settings.ts'
import type { Database } from '#electron/host/sqlite.ts'

/** In order, each in its own file. A published migration is never edited; the next change is a new file. */
export const migrations: readonly string[] = [sessions, settings]

/** How many migrations the file has had. SQLite keeps the number in the file's header. */
export const versionOf = (database: Database): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

/** Brings the database to `target`; each step happens whole or not at all. */
export const migrate = (database: Database, target = migrations.length) => {
  for (let version = versionOf(database) + 1; version <= target; version += 1) {
    inTransaction(database, () => {
      database.exec(migrations[version - 1] ?? '')
      database.exec(`PRAGMA user_version = ${version}`)
    })
  }
}
