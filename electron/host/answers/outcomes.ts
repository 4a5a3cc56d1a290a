import { type Saved, storageFailed } from '#electron/host/storage/storageTrouble.ts'

export const saved: Saved = { kind: 'saved' }
export const done = (_written: void): Saved => saved
export const missing = (sessionId: number): Saved =>
  storageFailed('missing', `There is no session ${sessionId} in the history.`)
