import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import {
  databaseAtVersion,
  insertSession,
  tablesOf,
} from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

const insert = (length: number) => `
  INSERT INTO rep_picture (session_id, rep_index, at_ms, face, figure_json, jpeg)
  VALUES (1, 2, 4000, 'blurred', '{}', zeroblob(${length}))`

test('leaves older sets without pictures', () => {
  const database = databaseAtVersion(11)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 12))
  expect(versionOf(database)).toBe(12)
  expect(tablesOf(database)).toContain('rep_picture')
  expect(database.prepare('SELECT * FROM rep_picture').all()).toStrictEqual([])
})

test('a picture goes with its set', () => {
  const database = databaseAtVersion(12)
  database.exec(insertSession)
  database.exec(insert(1000))
  database.exec('DELETE FROM session')
  expect(database.prepare('SELECT count(*) AS count FROM rep_picture').get()?.count).toBe(0)
})

test('refuses a picture without bytes, one that is far too large, and one of no set', () => {
  const database = databaseAtVersion(12)
  expect(() => database.exec(insert(1000))).toThrow(/constraint/i)
  database.exec(insertSession)
  for (const length of [0, 450_001]) expect(() => database.exec(insert(length))).toThrow(/constraint/i)
})
