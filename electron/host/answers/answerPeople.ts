import type { Host } from '#contract/hostContract.ts'
import { saved } from '#electron/host/answers/outcomes.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import { type Saved, storageFailed } from '#electron/host/storage/storageTrouble.ts'

/** Who squats here. */
export const answerPeople = (
  storage: Storage,
): Pick<
  Host,
  'listPeople' | 'addPerson' | 'changePerson' | 'choosePerson' | 'deletePerson' | 'restorePerson'
> => ({
  listPeople: async () => {
    const list = storage.read(({ people }) => ({ people: people.list(), chosen: people.chosenId() }))
    return list.kind === 'read' ? list.value : { people: [], chosen: null, trouble: list }
  },
  addPerson: async ({ name }) => {
    let personId = 0
    const answer = storage.write((tables) => {
      personId = tables.people.add(name)
      return saved
    })
    return answer.kind === 'failed' ? answer : { kind: 'added', person_id: personId }
  },
  changePerson: async (change) =>
    storage.write(({ people }) => foundPerson(people.change(change), change.person_id)),
  choosePerson: async ({ person_id }) =>
    storage.write(({ people }) => foundPerson(people.choose(person_id), person_id)),
  deletePerson: async ({ person_id }) =>
    storage.write(({ people }) => foundPerson(people.setDeleted(person_id, true), person_id)),
  restorePerson: async ({ person_id }) =>
    storage.write(({ people }) => foundPerson(people.setDeleted(person_id, false), person_id)),
})

const foundPerson = (isFound: boolean, personId: number): Saved =>
  isFound ? saved : storageFailed('missing', `There is no person ${personId}, or nobody would be left.`)
