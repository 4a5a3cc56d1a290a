import type { AppStore } from '#app/appStore.ts'
import { type ImportAnswer, importEverything } from '#app/data/importEverything.ts'
import type { PeopleStore } from '#app/peopleStore.ts'
import type { Answer, Host } from '#contract/hostContract.ts'
import type { Language } from '#core/language.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Moved =
  | { readonly kind: 'exported'; readonly answer: Answer<'exportEverything'> }
  | { readonly kind: 'imported'; readonly answer: ImportAnswer }

export type MoveState = {
  readonly isRunning: boolean
  /** The share of an import that is done; null while none is under way. */
  readonly progress: number | null
  /** What became of the last one. */
  readonly moved: Moved | null
}

export type MoveStore = {
  readonly store: Pick<StoreApi<MoveState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly exportAll: (language: Language) => Promise<void>
  readonly importAll: (file: Blob) => Promise<void>
  readonly dismiss: () => void
}

type MoveHost = Pick<Host, 'exportEverything' | 'beginImport' | 'takeImport' | 'finishImport'>

/** Everything into one file, and back out of one. It goes on whichever screen is open, and only one at a time: the main process puts together one file. */
export const openMoveStore = (
  host: MoveHost,
  app: Pick<AppStore, 'historyChanged'>,
  people: Pick<PeopleStore, 'load'>,
): MoveStore => {
  const store = createStore<MoveState>()(() => ({ isRunning: false, progress: null, moved: null }))
  const { setState, getState } = store

  const run = async (progress: number | null, move: () => Promise<Moved>) => {
    if (getState().isRunning) return
    setState({ isRunning: true, progress, moved: null })
    try {
      setState({ moved: await move() })
    } finally {
      setState({ isRunning: false, progress: null })
    }
  }

  return {
    store,
    exportAll: (language) =>
      run(null, async () => ({ kind: 'exported', answer: await host.exportEverything({ language }) })),
    importAll: (file) =>
      run(0, async () => {
        const answer = await importEverything(host, file, (progress) => setState({ progress }))
        app.historyChanged()
        await people.load()
        return { kind: 'imported', answer }
      }),
    dismiss: () => setState({ moved: null }),
  }
}
