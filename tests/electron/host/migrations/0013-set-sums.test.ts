import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

const saveRep = (index: number, verdict: string, inward: number | null, error: number | null) => `
  INSERT OR REPLACE INTO rep (session_id, rep_index, started_at_ms, bottom_at_ms, ended_at_ms, complete, left_verdict,
    left_knee_inward_deg, left_error_deg, right_verdict, curve_json)
  VALUES (1, ${index}, 0, 0, 0, 1, '${verdict}', ${inward}, ${error}, 'cant-tell', '[]')`

const saved = [
  saveRep(1, 'fine', 3, 2),
  saveRep(2, 'inside', 9, null),
  saveRep(3, 'cant-tell', 30, 20),
] as const

const sumsOf = (database: ReturnType<typeof databaseAtVersion>) =>
  database.prepare('SELECT * FROM set_sums').all()

const whole = {
  session_id: 1,
  left_count: 2,
  left_sum: 12,
  left_squares: 90,
  left_squared_errors: 4,
  left_unstated: 1,
  left_inside: 1,
  right_count: 0,
  right_sum: 0,
  right_squares: 0,
  right_squared_errors: 0,
  right_unstated: 0,
  right_inside: 0,
}

test('adds up the sets of before', () => {
  const database = databaseAtVersion(12)
  database.exec(insertSession)
  for (const rep of saved) database.exec(rep)
  migrate(database, migrations.slice(0, 13))
  expect(sumsOf(database)).toEqual([whole])
})

test('adds up a set as its reps come and are revised, and forgets it with the set', () => {
  const database = databaseAtVersion(13)
  database.exec(insertSession)
  database.exec(saveRep(1, 'inside', 20, 1))
  for (const rep of saved) database.exec(rep)
  expect(sumsOf(database)).toEqual([whole])
  database.exec('DELETE FROM session')
  expect(sumsOf(database)).toEqual([])
})
