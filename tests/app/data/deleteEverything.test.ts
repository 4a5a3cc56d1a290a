import { openAppStore } from '#app/appStore.ts'
import { deleteEverything } from '#app/data/deleteEverything.ts'
import { openPeopleStore } from '#app/peopleStore.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

test('after everything was deleted the page knows nobody from before: neither who squats nor who could come back', async () => {
  const host = openTestHost(testFolder())
  const [app, people] = [openAppStore(host), openPeopleStore(host)]
  await people.load()
  await people.add('Ben')
  await people.add('Anna')
  const [, ben] = people.store.getState().people
  if (ben === undefined) throw new Error('Nobody was added')
  await people.remove(ben)
  expect(people.beforehand().personId).toBe(3)

  expect(await deleteEverything(host, app, people)).toEqual({ kind: 'saved' })
  expect(people.beforehand().personId).toBe(1)
  expect(people.store.getState()).toMatchObject({ people: [{ person_id: 1, name: '' }], deleted: null })
})
