import { openPeopleStore } from '#app/peopleStore.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import { describe, expect, test } from 'vitest'

describe('people', () => {
  test('who is added is chosen, and brings nothing along', async () => {
    const people = openPeopleStore(inMemoryHost({ people: [samplePerson({ name: 'Ben' })] }))
    await people.load()
    expect(people.beforehand()).toEqual({ personId: 1, known: { cameraPlace: null } })
    await people.add('Anna')
    expect(people.beforehand()).toEqual({ personId: 2, known: { cameraPlace: null } })
  })

  test('where the camera stands is known before the next set', async () => {
    const people = openPeopleStore(inMemoryHost())
    await people.load()
    await people.placeCamera('floor')
    expect(people.beforehand().known).toEqual({ cameraPlace: 'floor' })
  })

  test('who is removed can come back', async () => {
    const people = openPeopleStore(inMemoryHost())
    await people.load()
    await people.add('Anna')
    const anna = people.store.getState().people.at(-1)
    if (anna === undefined) throw new Error('Nobody was added')
    await people.remove(anna)
    expect(people.store.getState()).toMatchObject({ deleted: anna, chosen: 1 })
    await people.undoRemove()
    expect(people.store.getState()).toMatchObject({ deleted: null, people: [{}, anna] })
  })

  test('what was not saved is not shown, and the reason is', async () => {
    const people = openPeopleStore(inMemoryHost({ trouble: 'diskFull' }))
    await people.load()
    await people.add('Anna')
    expect(people.store.getState()).toMatchObject({ people: [{ person_id: 1 }], trouble: 'diskFull' })
  })
})
