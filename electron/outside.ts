import { app, shell } from 'electron'
import type { AppSite } from '#electron/appSite.ts'
import { askForCameraAccess } from '#electron/askForCameraAccess.ts'
import { chooseArchivePath } from '#electron/chooseArchivePath.ts'
import { chooseSavePath } from '#electron/chooseSavePath.ts'
import type { Outside } from '#electron/host/outside.ts'
import { hostName } from '#electron/hostName.ts'
import { printPdf } from '#electron/printPdf.ts'

/** What the host, which is plain Node, gets from Electron. */
export const outsideOf = (site: AppSite): Outside => ({
  dataFolder: app.getPath('userData'),
  appVersion: app.getVersion(),
  hostName: hostName(process.versions),
  chooseSavePath,
  chooseArchivePath,
  printPdf: (html) => printPdf(site, html),
  reveal: (path) => shell.showItemInFolder(path),
  askForCameraAccess,
})
