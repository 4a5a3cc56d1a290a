import { versionOf } from '#electron/host/storage/migrate.ts'
import {
  databaseAtVersion,
  insertSession,
  tablesOf,
} from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('makes the four tables of a set', () => {
  const database = databaseAtVersion(1)
  expect({ version: versionOf(database), tables: tablesOf(database) }).toStrictEqual({
    version: 1,
    tables: ['dropped', 'rep', 'session', 'warning'],
  })
})

test('takes what belongs to a set away with it', () => {
  const database = databaseAtVersion(1)
  database.exec(insertSession)
  database.exec(`INSERT INTO rep (session_id, rep_index, started_at_ms, bottom_at_ms, ended_at_ms, complete,
    left_verdict, right_verdict, curve_json) VALUES (1, 1, 0, 1, 2, 1, 'fine', 'cant-tell', '[]')`)
  database.exec(`INSERT INTO warning VALUES (1, 'knee-inside', 'left', 5, NULL)`)
  database.exec(`INSERT INTO dropped VALUES (1, 0, 5, 6, 'lost')`)
  database.exec('DELETE FROM session')
  const left = ['rep', 'warning', 'dropped'].map((table) => database.prepare(`SELECT * FROM ${table}`).all())
  expect(left).toStrictEqual([[], [], []])
})

test.for([
  ['a word for a number', `UPDATE session SET frames_total = 'many'`],
  ['an unknown source', `UPDATE session SET source_kind = 'dream'`],
  ['a negative duration', 'UPDATE session SET duration_ms = -1'],
  ['an unknown warning', `INSERT INTO warning VALUES (1, 'heel-up', 'left', 5, NULL)`],
  ['an unknown reason to drop a rep', `INSERT INTO dropped VALUES (1, 0, 5, 6, 'bored')`],
  ['a warning of no set', `INSERT INTO warning VALUES (99, 'knee-inside', 'left', 5, NULL)`],
] as const)('refuses %s', ([, sql]) => {
  const database = databaseAtVersion(1)
  database.exec(insertSession)
  expect(() => database.exec(sql)).toThrow(/constraint|cannot store/i)
})
