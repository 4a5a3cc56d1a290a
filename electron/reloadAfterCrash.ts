import { type BrowserWindow, dialog } from 'electron'

/** A page that dies over and over is not mended by loading it again. */
const CRASHES_ALLOWED = 3
const WITHIN_MS = 60_000

/**
 * When the page's process dies, offers to load it again. Finished reps are in the database by then, so the only loss
 * is the rep under way.
 */
export const reloadAfterCrash = (window: BrowserWindow): void => {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes.push(now)
    const often = crashes.filter((at) => now - at < WITHIN_MS).length > CRASHES_ALLOWED
    void offer(window, reason, often)
  })
}

const offer = async (window: BrowserWindow, reason: string, often: boolean): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Overtoe',
    message: 'The window stopped working.',
    detail:
      `Your finished reps are saved. (${reason})` +
      (often ? '\nIt stopped several times in a minute, so loading it again may not help.' : ''),
    buttons: often ? ['Close', 'Load again'] : ['Load again', 'Close'],
    defaultId: 0,
    cancelId: often ? 0 : 1,
  })
  const loadsAgain = often ? response === 1 : response === 0
  if (window.isDestroyed()) return
  if (loadsAgain) window.webContents.reload()
  else window.destroy()
}
