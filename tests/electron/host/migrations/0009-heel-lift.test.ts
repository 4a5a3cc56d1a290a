import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('adds the halves of heel-lift tests, gives exercises to the first person, and keeps every set', () => {
  const database = databaseAtVersion(8)
  database.exec(insertSession)
  database.exec(`
    INSERT INTO exercise (exercise, done_at_iso, done_at_epoch_ms, duration_ms, planned_turns, checked_turns,
      timed_turns, ticked_turns, held_ms, verified_ms)
    VALUES ('clam', '2026-11-22T14:05:00Z', 1795356300000, 90000, 20, 0, 20, 0, 40000, 0)`)
  migrate(database, migrations.slice(0, 9))
  expect(versionOf(database)).toBe(9)
  expect(database.prepare('SELECT person_id FROM exercise').all()).toMatchObject([{ person_id: 1 }])
  expect(database.prepare('SELECT heel_lift_key, heel_lift_half FROM session').all()).toMatchObject([
    { heel_lift_key: null, heel_lift_half: null },
  ])
})

test.for([
  ['a third half', `UPDATE session SET heel_lift_key = 'a', heel_lift_half = 'tilted'`],
  ['a half of no test', `UPDATE session SET heel_lift_half = 'flat'`],
] as const)('refuses %s', ([, sql]) => {
  const database = databaseAtVersion(9)
  database.exec(insertSession)
  expect(() => database.exec(sql)).toThrow(/constraint/i)
})
