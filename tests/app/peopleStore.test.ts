import { openPeopleStore } from '#app/peopleStore.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import { describe, expect, test } from 'vitest'

const learned = { logThigh: { mean: 0.02, sd: 0.03 } }

describe('people', () => {
  test('who is added is chosen, and brings nothing along', async () => {
    const people = openPeopleStore(
      inMemoryHost({ people: [samplePerson({ name: 'Ben', proportions: learned })] }),
    )
    await people.load()
    expect(people.beforehand()).toEqual({ personId: 1, known: { cameraPlace: null } })
    await people.add('Anna')
    expect(people.beforehand()).toEqual({ personId: 2, known: { cameraPlace: null } })
  })

  test('what a set teaches is kept until it is forgotten, and where the camera stands is known before the next set', async () => {
    const people = openPeopleStore(inMemoryHost())
    await people.load()
    await people.placeCamera('floor')
    await people.learn(1, learned)
    expect(people.beforehand().known).toEqual({ cameraPlace: 'floor' })
    expect(people.store.getState().people[0]?.proportions).toEqual(learned)
    await people.forgetProportions(1)
    expect(people.store.getState().people[0]).toMatchObject({ proportions: null, camera_place: 'floor' })
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
