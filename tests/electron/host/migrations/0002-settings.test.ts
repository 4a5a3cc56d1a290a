import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import {
  databaseAtVersion,
  insertSession,
  tablesOf,
} from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('adds the settings and keeps every set', () => {
  const database = databaseAtVersion(1)
  database.exec(insertSession)
  const sets = database.prepare('SELECT * FROM session').all()
  migrate(database, migrations.slice(0, 2))
  database.exec(`INSERT INTO setting VALUES ('settings', '{}')`)
  expect({
    version: versionOf(database),
    tables: tablesOf(database),
    sets: database.prepare('SELECT * FROM session').all(),
  }).toStrictEqual({ version: 2, tables: ['dropped', 'rep', 'session', 'setting', 'warning'], sets })
})

test('knows one value per name', () => {
  const database = databaseAtVersion(2)
  database.exec(`INSERT INTO setting VALUES ('settings', '{}')`)
  expect(() => database.exec(`INSERT INTO setting VALUES ('settings', '{}')`)).toThrow(/UNIQUE/)
})
