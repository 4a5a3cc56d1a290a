import { migrate } from '#electron/host/storage/migrate.ts'
import { openSessionTable } from '#electron/host/tables/sessionTable.ts'
import { cameraSource } from '#tests/electron/host/sampleSet.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('older sets do not know how they were coached, newer ones do, recordings were not', () => {
  const database = databaseAtVersion(5)
  database.exec(insertSession)
  migrate(database)
  const table = openSessionTable(database)
  const opening = { recorded_at: '2026-03-01T10:00:00+01:00', source: cameraSource() }
  const checked = table.begin({ ...opening, feedback: 'none' }, '0.1.0')
  const recording = table.begin(opening, '0.1.0')
  expect([1, checked, recording].map((id) => table.find(id)?.feedback)).toEqual([
    undefined,
    'none',
    undefined,
  ])
})
