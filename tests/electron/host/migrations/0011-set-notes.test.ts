import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('leaves older sets without pain and note', () => {
  const database = databaseAtVersion(10)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 11))
  expect(versionOf(database)).toBe(11)
  expect(database.prepare('SELECT pain_0_10, note FROM session').all()).toMatchObject([
    { pain_0_10: null, note: null },
  ])
})

test.for([-1, 11])('refuses a pain of %s', (pain) => {
  const database = databaseAtVersion(11)
  database.exec(insertSession)
  expect(() => database.exec(`UPDATE session SET pain_0_10 = ${pain}`)).toThrow(/constraint/i)
})
