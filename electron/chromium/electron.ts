import type { MenuItemConstructorOptions } from 'electron'

/**
 * What stands in for the module "electron" when the app runs in an installed browser: the part of Electron's interface
 * that the app uses, and nothing else. A name that is missing here is an error when the app is linked, so nothing can
 * quietly do less than it says.
 */
export { app } from '#electron/chromium/app.ts'
export { BrowserWindow } from '#electron/chromium/browserWindow.ts'
export { dialog } from '#electron/chromium/dialog.ts'
export { ipcMain } from '#electron/chromium/ipcMain.ts'
export { protocol } from '#electron/chromium/protocol.ts'
export { screen } from '#electron/chromium/screen.ts'
export { session } from '#electron/chromium/session.ts'
export { shell } from '#electron/chromium/shell.ts'

/** A browser's app window has no menu bar, and copy and paste are its own. */
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (_menu: unknown): void => {},
}

export const systemPreferences = {
  /** macOS asks for the browser's camera access itself, in the browser's name. */
  askForMediaAccess: async (_kind: 'camera'): Promise<boolean> => true,
}
