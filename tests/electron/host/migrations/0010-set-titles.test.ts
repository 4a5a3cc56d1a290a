import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('gives sets room for a title and keeps every one of them', () => {
  const database = databaseAtVersion(9)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 10))
  expect(versionOf(database)).toBe(10)
  expect(database.prepare('SELECT title FROM session').all()).toMatchObject([{ title: null }])
})

test('what the history counts of reps is read without their curves', () => {
  const plan = databaseAtVersion(10)
    .prepare(
      `EXPLAIN QUERY PLAN SELECT count(*) FILTER (WHERE left_verdict = 'inside'), max(depth_deg),
        avg(left_knee_inward_deg), avg(right_error_deg) FROM rep WHERE session_id = 1`,
    )
    .all()
    .map((row) => row.detail)
  expect(plan).toEqual([expect.stringContaining('COVERING INDEX rep_numbers')])
})
