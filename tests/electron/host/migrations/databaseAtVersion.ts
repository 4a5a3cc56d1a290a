import { join } from 'node:path'
import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { onTestFinished } from 'vitest'

/** A real database file that has had the first `version` migrations. */
export const databaseAtVersion = (version: number) => {
  const database = openSqlite(join(testFolder(), 'test.db'))
  onTestFinished(() => database.close())
  database.exec('PRAGMA foreign_keys = ON')
  migrate(database, migrations.slice(0, version))
  return database
}

export const tablesOf = (database: ReturnType<typeof databaseAtVersion>) =>
  database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .all()
    .map((row) => row.name)

export const insertSession = `
  INSERT INTO session (recorded_at_iso, recorded_at_epoch_ms, app_version, source_kind, source_name, duration_ms,
    frames_total, frames_measured)
  VALUES ('2026-11-22T14:05:00Z', 1795356300000, '0.1.0', 'camera', 'Camera', 0, 0, 0)`
