import type { RepMoment } from '#core/replay/momentOfRep.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Where on their curves the shown moments lie, so that only the marks move while a rep plays. */
export type ReplayMark = {
  readonly rep: number
  readonly place: 'left' | 'right'
  readonly moment: RepMoment
}

export type ReplayMarks = StoreApi<readonly ReplayMark[]>

export const openReplayMarks = (): ReplayMarks => createStore<readonly ReplayMark[]>()(() => [])
