import { migrate, migrations } from '#electron/host/storage/migrate.ts'
import { openPersonTable } from '#electron/host/tables/personTable.ts'
import { databaseAtVersion, insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('gives every older set to one person who has no name yet', () => {
  const database = databaseAtVersion(7)
  database.exec(insertSession)
  database.exec(insertSession)
  migrate(database, migrations.slice(0, 8))
  const people = openPersonTable(database)
  expect({ people: people.list(), chosen: people.chosenId() }).toStrictEqual({
    people: [{ person_id: 1, name: '', camera_place: null, set_count: 2 }],
    chosen: 1,
  })
})

test('a person who goes for good leaves the sets behind', () => {
  const database = databaseAtVersion(8)
  database.exec(insertSession)
  database.exec('UPDATE session SET person_id = 1')
  const people = openPersonTable(database)
  people.add('Anna')
  people.setDeleted(1, true)
  people.purgeDeleted()
  expect(database.prepare('SELECT person_id FROM session').all()).toMatchObject([{ person_id: null }])
  expect(people.chosenId()).toBe(2)
})
