import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { databaseAtVersion } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { expect, test } from 'vitest'

test('forgets bodies and keeps people', () => {
  const database = databaseAtVersion(14)
  database.exec(`UPDATE person SET name = 'Anna', camera_place = 'floor', proportions_json = '{}'`)
  migrate(database, migrations.slice(0, 15))
  expect(versionOf(database)).toBe(15)
  const people = database.prepare('SELECT * FROM person').all()
  expect(people).toMatchObject([{ person_id: 1, name: 'Anna', camera_place: 'floor', chosen: 1 }])
  expect(people[0]).not.toHaveProperty('proportions_json')
})
