import { answerOverWire } from '#contract/answerOverWire.ts'
import { app, type BrowserWindow, session, shell } from 'electron'
import { pageFolder } from '#electron/appFolders.ts'
import { showAppMenu } from '#electron/appMenu.ts'
import { claimAppScheme, serveAppScheme } from '#electron/appProtocol.ts'
import { type AppSite, openAppSite } from '#electron/appSite.ts'
import { askForCameraAccess } from '#electron/askForCameraAccess.ts'
import { chooseSavePath } from '#electron/chooseSavePath.ts'
import { openDevSite } from '#electron/devSite.ts'
import { openHost } from '#electron/host/openHost.ts'
import { hostName } from '#electron/hostName.ts'
import { answerPages } from '#electron/ipcWire.ts'
import { stayOffline } from '#electron/offline.ts'
import { grantTheCameraOnly } from '#electron/permissions.ts'
import { printPdf } from '#electron/printPdf.ts'
import { stayOnPage } from '#electron/stayOnPage.ts'
import { focusWindow, openWindow } from '#electron/window.ts'

/** The story of the app starting: lock everything, open the database, answer the page, show the window. */
const start = (): void => {
  const dataFolder = process.env.OVERTOE_DATA_FOLDER
  if (dataFolder !== undefined) app.setPath('userData', dataFolder)
  app.enableSandbox()
  claimAppScheme()
  stayOnPage(app)
  // A second window would open the camera and the database a second time.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(run).catch(giveUp)
  else app.quit()
}

const run = async (): Promise<void> => {
  const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
  const site =
    devServer === null ? openAppSite(pageFolder()) : openDevSite(devServer, openAppSite(pageFolder()))
  grantTheCameraOnly(session.defaultSession)
  stayOffline(session.defaultSession, devServer)
  serveAppScheme(site)
  showAppMenu(devServer !== null)
  await showTheApp(site)
}

const showTheApp = async (site: AppSite): Promise<void> => {
  const host = openHost({
    dataFolder: app.getPath('userData'),
    appVersion: app.getVersion(),
    hostName: hostName(process.versions),
    chooseSavePath,
    printPdf: (html) => printPdf(site, html),
    reveal: (path) => shell.showItemInFolder(path),
    askForCameraAccess,
  })
  app.on('will-quit', () => host.close())
  answerPages(answerOverWire(host))

  let window: BrowserWindow | null = null
  const show = async (): Promise<void> => {
    window = await openWindow(app.getPath('userData'))
    window.on('closed', () => (window = null))
  }
  app.on('second-instance', () => window && focusWindow(window))
  app.on('activate', () => window ?? void show().catch(giveUp))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await show()
}

const giveUp = (error: unknown): void => {
  console.error('Overtoe could not start:', error)
  app.exit(1)
}

start()
