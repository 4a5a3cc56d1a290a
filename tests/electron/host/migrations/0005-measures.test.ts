import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { openRepTable } from '#electron/host/tables/repTable.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { sideMeasures } from '#tests/fixtures/measuresRecord.ts'
import { expect, test } from 'vitest'

test('older reps read without measures, newer ones with theirs', () => {
  const database = databaseAtVersion(4)
  database.exec(insertSession)
  database.exec(`
    INSERT INTO rep (session_id, rep_index, started_at_ms, bottom_at_ms, ended_at_ms, complete, left_verdict, right_verdict,
      curve_json)
    VALUES (1, 1, 0, 1, 2, 1, 'fine', 'fine', '[]')`)
  migrate(database, migrations.slice(0, 5))
  const table = openRepTable(database)
  table.save(1, sampleRep(2, { measures: sideMeasures }))
  expect(table.ofSession(1).map(({ measures }) => measures)).toStrictEqual([null, sideMeasures])
})

test('measures that no longer read cost themselves, never the rep', () => {
  const database = databaseAtVersion(5)
  database.exec(insertSession)
  const table = openRepTable(database)
  table.save(1, sampleRep(1))
  database.exec(`UPDATE rep SET measures_json = '{"view":"from above"}'`)
  expect(table.ofSession(1)).toStrictEqual([sampleRep(1, { measures: null })])
})
