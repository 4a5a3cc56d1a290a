import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('leaves older sets without a distance', () => {
  const database = databaseAtVersion(13)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 14))
  expect(versionOf(database)).toBe(14)
  expect(database.prepare('SELECT camera_distance_m FROM session').all()).toEqual([
    { camera_distance_m: null },
  ])
})
