import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

const insertChunk = `INSERT INTO pose_chunk VALUES (1, 0, 4000, 120, 640, 480, x'00')`

test('older sets have no frames, and a deleted set takes its frames along', () => {
  const database = databaseAtVersion(6)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 7))
  const count = () => database.prepare('SELECT count(*) AS chunks FROM pose_chunk').get()?.chunks
  expect(count()).toBe(0)
  database.exec(insertChunk)
  expect(count()).toBe(1)
  database.exec('PRAGMA foreign_keys = ON; DELETE FROM session')
  expect(count()).toBe(0)
})

test('frames belong to a set that is there', () => {
  const database = databaseAtVersion(7)
  database.exec('PRAGMA foreign_keys = ON')
  expect(() => database.exec(insertChunk)).toThrow(/FOREIGN KEY/)
})
