import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('leaves older exercises without an angle, and takes no error below nothing', () => {
  const database = databaseAtVersion(15)
  database.exec(`
    INSERT INTO exercise (exercise, done_at_iso, done_at_epoch_ms, duration_ms, planned_turns, checked_turns, timed_turns,
      ticked_turns, held_ms, verified_ms)
    VALUES ('clam', '2026-11-22T14:05:00Z', 1795356300000, 90000, 20, 0, 20, 0, 40000, 0)`)
  migrate(database, migrations.slice(0, 16))
  expect(versionOf(database)).toBe(16)
  const angles = 'left_fppa_deg, left_fppa_error_deg, right_fppa_deg, right_fppa_error_deg'
  expect(database.prepare(`SELECT ${angles} FROM exercise`).all()).toEqual([
    { left_fppa_deg: null, left_fppa_error_deg: null, right_fppa_deg: null, right_fppa_error_deg: null },
  ])
  expect(() => database.exec('UPDATE exercise SET left_fppa_error_deg = -1')).toThrow(/CHECK/)
})
