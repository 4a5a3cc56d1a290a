import { resolve } from 'node:path'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { pickLanguage } from '#core/language.ts'
import { app, type BrowserWindow, session } from 'electron'
import { pageFolder } from '#electron/appFolders.ts'
import { showAppMenu } from '#electron/appMenu.ts'
import { claimAppScheme, serveAppScheme } from '#electron/appProtocol.ts'
import { type AppSite, openAppSite } from '#electron/appSite.ts'
import { openDevSite } from '#electron/devSite.ts'
import { forbidDownloads } from '#electron/forbidDownloads.ts'
import { openHost } from '#electron/host/openHost.ts'
import { answerPages } from '#electron/ipcWire.ts'
import { stayOffline } from '#electron/offline.ts'
import { outsideOf } from '#electron/outside.ts'
import { grantTheLeast } from '#electron/permissions.ts'
import { analyseWords, runWithoutWindow, useFolderOfOwn } from '#electron/runWithoutWindow.ts'
import { stayOnPage } from '#electron/stayOnPage.ts'
import { focusWindow, openWindow } from '#electron/window.ts'

/** The story of the app starting: lock everything, then show the window, or analyse a recording without one. */
const start = (): void => {
  app.enableSandbox()
  claimAppScheme()
  stayOnPage(app)
  const words = analyseWords(process.argv)
  if (words !== null) useFolderOfOwn()
  else if (process.env.OVERTOE_DATA_FOLDER) app.setPath('userData', resolve(process.env.OVERTOE_DATA_FOLDER))

  // A second window would open the camera and the database a second time.
  if (!app.requestSingleInstanceLock()) {
    console.error('Overtoe is open already; its window comes to the front.')
    app.quit()
    return
  }
  const run = (site: AppSite) => (words === null ? showTheApp(site) : runWithoutWindow(words, site))
  app.whenReady().then(openSite).then(run).catch(giveUp)
}

/** The app's own site, and nothing beside it. */
const openSite = (): AppSite => {
  const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
  const built = openAppSite(pageFolder())
  const site = devServer === null ? built : openDevSite(devServer, built)
  grantTheLeast(session.defaultSession)
  stayOffline(session.defaultSession, devServer)
  forbidDownloads(session.defaultSession)
  serveAppScheme(site)
  showAppMenu(devServer !== null)
  return site
}

const showTheApp = async (site: AppSite): Promise<void> => {
  const host = openHost(outsideOf(site))
  app.on('will-quit', () => host.close())
  answerPages(answerOverWire(host))

  const language = async () =>
    pickLanguage((await host.loadSettings({})).language, app.getPreferredSystemLanguages())

  let window: BrowserWindow | null = null
  const show = async (): Promise<void> => {
    window = await openWindow(app.getPath('userData'), language)
    window.on('closed', () => (window = null))
  }
  app.on('second-instance', () => window && focusWindow(window))
  app.on('activate', () => window ?? void show().catch(giveUp))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await show()
  keepBackups(host)
}

/** Not while the window opens; and again each day, for a window that is never closed. */
const keepBackups = (host: { readonly backUp: () => unknown }): void => {
  const minute = 60_000
  setTimeout(host.backUp, minute / 2).unref()
  setInterval(host.backUp, 24 * 60 * minute).unref()
}

const giveUp = (error: unknown): void => {
  console.error('Overtoe could not go on:', error)
  app.exit(1)
}

start()
