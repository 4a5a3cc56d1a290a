import { openAppStore } from '#app/appStore.ts'
import { openMoveStore } from '#app/data/moveStore.ts'
import { openPeopleStore } from '#app/peopleStore.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const opened = (chooseArchivePath: () => Promise<string | null> = async () => null) => {
  const host = openTestHost(testFolder(), { chooseArchivePath })
  const [app, people] = [openAppStore(host), openPeopleStore(host)]
  return { host, people, move: openMoveStore(host, app, people) }
}

/** A file with one set of Anna's. */
const exported = async (): Promise<Blob> => {
  const path = join(testFolder(), 'all.overtoe')
  const { host, people, move } = opened(async () => path)
  await people.add('Anna')
  await recordSet(host)
  await move.exportAll('en')
  expect(move.store.getState().moved).toEqual({ kind: 'exported', answer: { kind: 'saved', path } })
  return new Blob([readFileSync(path)])
}

test('a second import does not disturb the one under way, and its people are there at once', async () => {
  const file = await exported()
  const { people, move } = opened()
  await people.load()
  const first = move.importAll(file)
  expect(move.store.getState()).toEqual({ isRunning: true, progress: 0, moved: null })
  await Promise.all([first, move.importAll(file)])
  expect(move.store.getState()).toEqual({
    isRunning: false,
    progress: null,
    moved: { kind: 'imported', answer: { kind: 'imported', added: 1, known: 0 } },
  })
  expect(people.store.getState().people.map(({ name }) => name)).toEqual(['', 'Anna'])
  move.dismiss()
  expect(move.store.getState().moved).toBeNull()
})
