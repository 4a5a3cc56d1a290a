import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { openWarningTable } from '#electron/host/tables/warningTable.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('keeps older warnings, which do not know when the knee crossed the line', () => {
  const database = databaseAtVersion(2)
  database.exec(insertSession)
  database.exec(`INSERT INTO warning VALUES (1, 'knee-inside', 'left', 5, 9)`)
  migrate(database, migrations.slice(0, 3))
  const table = openWarningTable(database)
  const newer = {
    kind: 'knee-inside',
    side: 'right',
    raised_at_ms: 120,
    cleared_at_ms: null,
    crossed_at_ms: 20,
  } as const
  table.save(1, newer)
  expect(table.ofSession(1)).toStrictEqual([
    { kind: 'knee-inside', side: 'left', raised_at_ms: 5, cleared_at_ms: 9, crossed_at_ms: null },
    newer,
  ])
})
