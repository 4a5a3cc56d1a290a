import { resolve } from 'node:path'
import { app, session } from 'electron'
import { pageFolder } from '#electron/appFolders.ts'
import { analyseWords } from '#electron/analyseWords.ts'
import { showAppMenu } from '#electron/appMenu.ts'
import { claimAppScheme, serveAppScheme } from '#electron/appProtocol.ts'
import { type AppSite, openAppSite } from '#electron/appSite.ts'
import { openDevSite } from '#electron/devSite.ts'
import { forbidDownloads } from '#electron/forbidDownloads.ts'
import { giveUp } from '#electron/giveUp.ts'
import { stayOffline } from '#electron/offline.ts'
import { grantTheLeast } from '#electron/permissions.ts'
import { stayOnPage } from '#electron/stayOnPage.ts'
import { useFolderOfOwn } from '#electron/useFolderOfOwn.ts'

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
  const ready = app.whenReady()
  const running = loadTheRest(words)
  ready
    .then(openSite)
    .then(async (site) => (await running)(site))
    .catch(giveUp)
}

type Run = (site: AppSite) => Promise<void>

/** Most of the program, read while the engine starts: what stands above needs hardly any of it. */
const loadTheRest = async (words: readonly string[] | null): Promise<Run> => {
  if (words === null) return (await import('#electron/showTheApp.ts')).showTheApp
  const { runWithoutWindow } = await import('#electron/runWithoutWindow.ts')
  return (site) => runWithoutWindow(words, site)
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

try {
  start()
} catch (error) {
  giveUp(error)
}
