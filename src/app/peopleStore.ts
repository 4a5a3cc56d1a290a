import type { Ask, Host, StorageTrouble } from '#contract/hostContract.ts'
import type { Person } from '#contract/person.ts'
import type { CameraPlace } from '#core/body/cameraPlace.ts'
import type { KnownBeforehand } from '#core/squat/knownBeforehand.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type PeopleState = {
  /** Empty until the main process has answered, and while the database can't be read. */
  readonly people: readonly Person[]
  readonly chosen: number | null
  /** Who was deleted last and can still come back. */
  readonly deleted: Person | null
  /** Why the last change was not saved. */
  readonly trouble: StorageTrouble | null
}

export type PeopleStore = {
  readonly store: Pick<StoreApi<PeopleState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly load: () => Promise<void>
  /** All was deleted: who was removed before can't come back. */
  readonly readAgain: () => Promise<void>
  readonly choose: (personId: number) => Promise<void>
  /** The new person is chosen at once. */
  readonly add: (name: string) => Promise<void>
  readonly rename: (personId: number, name: string) => Promise<void>
  readonly remove: (person: Person) => Promise<void>
  readonly undoRemove: () => Promise<void>
  readonly dismissRemoved: () => void
  readonly placeCamera: (place: CameraPlace | null) => Promise<void>
  /** What the next set may take for granted. */
  readonly beforehand: () => Beforehand
}

export type Beforehand = { readonly personId: number | null; readonly known: Partial<KnownBeforehand> }

export const chosenPlace = ({ people, chosen }: PeopleState): CameraPlace | null =>
  people.find(({ person_id }) => person_id === chosen)?.camera_place ?? null

type PeopleHost = Pick<
  Host,
  'listPeople' | 'addPerson' | 'changePerson' | 'choosePerson' | 'deletePerson' | 'restorePerson'
>
type Written = { readonly kind: string; readonly why?: StorageTrouble }

/** Who squats here, and what is known of them. The main process keeps it; this is the page's copy. */
export const openPeopleStore = (host: PeopleHost): PeopleStore => {
  const store = createStore<PeopleState>()(() => ({
    people: [],
    chosen: null,
    deleted: null,
    trouble: null,
  }))
  const { setState, getState } = store

  const load = async () => {
    const { people, chosen } = await host.listPeople({})
    setState({ people, chosen })
  }
  /** Nothing is shown as changed that was not saved. */
  const write = async (change: Promise<Written>): Promise<boolean> => {
    const answer = await change
    setState({ trouble: answer.kind === 'failed' ? (answer.why ?? 'other') : null })
    await load()
    return answer.kind !== 'failed'
  }
  const change = (next: Ask<'changePerson'>) => write(host.changePerson(next)).then(() => {})
  const current = () => getState().people.find(({ person_id }) => person_id === getState().chosen) ?? null

  return {
    store,
    load,
    readAgain: async () => {
      setState({ deleted: null, trouble: null })
      await load()
    },
    choose: async (person_id) => void (await write(host.choosePerson({ person_id }))),
    add: async (name) => {
      const answer = await host.addPerson({ name })
      await write(
        answer.kind === 'failed'
          ? Promise.resolve(answer)
          : host.choosePerson({ person_id: answer.person_id }),
      )
    },
    rename: (person_id, name) => change({ person_id, name }),
    remove: async (person) => {
      if (await write(host.deletePerson({ person_id: person.person_id }))) setState({ deleted: person })
    },
    undoRemove: async () => {
      const { deleted } = getState()
      if (deleted === null) return
      if (await write(host.restorePerson({ person_id: deleted.person_id }))) setState({ deleted: null })
    },
    dismissRemoved: () => setState({ deleted: null }),
    placeCamera: async (camera_place) => {
      const person = current()
      if (person !== null) await change({ person_id: person.person_id, camera_place })
    },
    beforehand: () => {
      const person = current()
      return {
        personId: person?.person_id ?? null,
        known: { cameraPlace: person?.camera_place ?? null },
      }
    },
  }
}
