import { BrowserWindow } from 'electron'
import { preloadFile } from '#electron/appFolders.ts'
import { lockedPage } from '#electron/lockedPage.ts'

export type HiddenPage = {
  /** Resolves when the page is gone; says whether its process died. */
  readonly gone: Promise<'closed' | 'crashed'>
  readonly close: () => void
}

/** A page without a window, with the same wire and the same locks as the visible one. `address` is absolute. */
export const openHiddenPage = async (address: string): Promise<HiddenPage> => {
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    webPreferences: lockedPage(preloadFile()),
  })
  const gone = new Promise<'closed' | 'crashed'>((resolve) => {
    window.webContents.on('render-process-gone', () => resolve('crashed'))
    window.on('closed', () => resolve('closed'))
  })
  await window.loadURL(address)
  return { gone, close: () => window.destroy() }
}
