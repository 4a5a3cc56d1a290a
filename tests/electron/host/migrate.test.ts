import { readdirSync } from 'node:fs'
import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, tablesOf } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

const names = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => /^\d{4}-/.test(name))
    .map((name) => name.split('.')[0])

test('a step that fails half way leaves the database as it was', () => {
  const database = databaseAtVersion(1)
  const before = tablesOf(database)
  const broken = [...migrations.slice(0, 1), 'CREATE TABLE first (x); CREATE TABLE session (x);']
  expect(() => migrate(database, broken)).toThrow(/already exists/)
  expect({ version: versionOf(database), tables: tablesOf(database) }).toStrictEqual({
    version: 1,
    tables: before,
  })
})

test('running it again changes nothing', () => {
  const database = databaseAtVersion(migrations.length)
  migrate(database)
  expect(versionOf(database)).toBe(migrations.length)
})

test('every migration has its file and every file its test', () => {
  const files = names('../../../electron/host/migrations')
  expect({ count: files.length, tested: names('./migrations') }).toStrictEqual({
    count: migrations.length,
    tested: files,
  })
})
