import { ipcMain } from 'electron'
import type { Wire } from '#contract/wire.ts'
import { askAs } from '#electron/askAs.ts'

/** Electron IPC as a wire: lets the app's own page ask through it, and nobody else. */
export const answerPages = (wire: Wire): void => {
  ipcMain.handle('askHost', (event, ...message: readonly unknown[]) =>
    askAs(event.senderFrame, message, wire),
  )
}
