import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import {
  databaseAtVersion,
  insertSession,
  tablesOf,
} from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

const insertExercise = `
  INSERT INTO exercise (exercise, done_at_iso, done_at_epoch_ms, duration_ms, planned_turns, checked_turns,
    timed_turns, ticked_turns, held_ms, verified_ms)
  VALUES ('bridge', '2026-11-22T14:05:00Z', 1795356300000, 90000, 10, 8, 2, 0, 30000, 24000)`

test('adds the log of exercises and keeps every set', () => {
  const database = databaseAtVersion(3)
  database.exec(insertSession)
  const sets = database.prepare('SELECT * FROM session').all()
  migrate(database, migrations.slice(0, 4))
  database.exec(insertExercise)
  expect(versionOf(database)).toBe(4)
  expect(tablesOf(database)).toContain('exercise')
  expect(database.prepare('SELECT * FROM session').all()).toStrictEqual(sets)
})

test.for([
  ['more verified than held', 'UPDATE exercise SET verified_ms = held_ms + 1'],
  ['turns that were taken back', 'UPDATE exercise SET checked_turns = -1'],
  ['a gap wider than the widest', 'UPDATE exercise SET squeezed_gap = 1.5'],
  ['an exercise without a name', `UPDATE exercise SET exercise = ''`],
] as const)('refuses %s', ([, sql]) => {
  const database = databaseAtVersion(4)
  database.exec(insertExercise)
  expect(() => database.exec(sql)).toThrow(/constraint/i)
})
