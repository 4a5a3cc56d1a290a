import type { Host, StorageTrouble } from '#contract/hostContract.ts'
import type { Person } from '#contract/person.ts'

type Saved = { kind: 'saved' } | { kind: 'failed'; why: StorageTrouble; detail: string }

export const samplePerson = (change: Partial<Person> = {}): Person => ({
  person_id: 1,
  name: '',
  camera_place: null,
  set_count: 0,
  ...change,
})

/** The contract's questions about people, without a disk. */
export const inMemoryPeople = (
  start: readonly Person[] = [samplePerson()],
  save: (write: () => boolean) => Promise<Saved>,
  setsOf: (personId: number) => number,
) => {
  let people = [...start]
  const deleted = new Set<number>()
  let chosen = start[0]?.person_id ?? 1
  const visible = () =>
    people
      .filter((person) => !deleted.has(person.person_id))
      .map((person) => ({ ...person, set_count: setsOf(person.person_id) }))
  const isKnown = (personId: number) => people.some((person) => person.person_id === personId)
  const isThere = (personId: number) => visible().some((person) => person.person_id === personId)
  const answers = {
    listPeople: async () => ({ people: visible(), chosen }),
    addPerson: async ({ name }) => {
      const person_id = Math.max(0, ...people.map((person) => person.person_id)) + 1
      const answer = await save(() => {
        people = [...people, samplePerson({ person_id, name })]
        return true
      })
      return answer.kind === 'failed' ? answer : { kind: 'added', person_id }
    },
    changePerson: ({ person_id, ...change }) =>
      save(() => {
        const wasThere = isThere(person_id)
        people = people.map((person) => (person.person_id === person_id ? { ...person, ...change } : person))
        return wasThere
      }),
    choosePerson: ({ person_id }) =>
      save(() => {
        if (isThere(person_id)) chosen = person_id
        return isThere(person_id)
      }),
    deletePerson: ({ person_id }) =>
      save(() => {
        if (!isThere(person_id) || visible().length < 2) return false
        deleted.add(person_id)
        if (chosen === person_id) chosen = visible()[0]?.person_id ?? 1
        return true
      }),
    restorePerson: ({ person_id }) =>
      save(() => {
        deleted.delete(person_id)
        return isKnown(person_id)
      }),
  } satisfies Partial<Host>
  return {
    answers,
    chosen: () => chosen,
    /** Whose a new set is. */
    ownerOf: (personId: number = chosen) => (isKnown(personId) ? personId : chosen),
    /** As on the first day. */
    startOver: () => {
      people = [samplePerson()]
      deleted.clear()
      chosen = 1
    },
  }
}
