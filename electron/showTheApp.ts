import { answerOverWire } from '#contract/answerOverWire.ts'
import { pickLanguage } from '#core/language.ts'
import { app, type BrowserWindow } from 'electron'
import type { AppSite } from '#electron/appSite.ts'
import { giveUp } from '#electron/giveUp.ts'
import { openHost } from '#electron/host/openHost.ts'
import { answerPages } from '#electron/ipcWire.ts'
import { outsideOf } from '#electron/outside.ts'
import { focusWindow, openWindow } from '#electron/window.ts'

/** The app's one window and the host that answers it. */
export const showTheApp = async (site: AppSite): Promise<void> => {
  const language = async () =>
    pickLanguage((await host.loadSettings({})).language, app.getPreferredSystemLanguages())

  let window: BrowserWindow | null = null
  const show = async (): Promise<void> => {
    window = await openWindow(app.getPath('userData'), language)
    window.on('closed', () => (window = null))
  }
  // The engine makes the page while the database opens here; a question can come in only after both lines.
  const shown = show()
  const host = openHost(outsideOf(site))
  app.on('will-quit', () => host.close())
  answerPages(answerOverWire(host))

  app.on('second-instance', () => window && focusWindow(window))
  app.on('activate', () => window ?? void show().catch(giveUp))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await shown
  keepBackups(host)
}

/** Not while the window opens; and again each day, for a window that is never closed. */
const keepBackups = (host: { readonly backUp: () => unknown }): void => {
  const minute = 60_000
  setTimeout(host.backUp, minute / 2).unref()
  setInterval(host.backUp, 24 * 60 * minute).unref()
}
