import { BrowserWindow, screen } from 'electron'
import type { Language } from '#core/language.ts'
import { appOrigin } from '#electron/appAddress.ts'
import { iconFile, preloadFile } from '#electron/appFolders.ts'
import { lockedPage } from '#electron/lockedPage.ts'
import { recallPlace, rememberPlace } from '#electron/rememberedPlace.ts'
import { reloadAfterCrash } from '#electron/reloadAfterCrash.ts'
import { placeWindow, smallestWindow } from '#electron/windowPlace.ts'

/** Opens the app's window where it stood last time. */
export const openWindow = async (
  dataFolder: string,
  language: () => Promise<Language>,
): Promise<BrowserWindow> => {
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const { maximised, ...bounds } = placeWindow(recallPlace(dataFolder), displays)
  const icon = iconFile()
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Overtoe',
    ...(icon === null ? {} : { icon }),
    webPreferences: lockedPage(preloadFile()),
  })
  if (maximised) window.maximize()
  followPlace(window, dataFolder)
  reloadAfterCrash(window, language)
  await window.loadURL(`${appOrigin}/index.html`)
  return window
}

export const focusWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Dragging an edge reports every pixel; one write after it rests is enough. */
const REST_MS = 500

const followPlace = (window: BrowserWindow, dataFolder: string): void => {
  let waiting: NodeJS.Timeout | undefined
  const remember = () => {
    clearTimeout(waiting)
    if (!window.isMinimized()) {
      rememberPlace(dataFolder, { ...window.getNormalBounds(), maximised: window.isMaximized() })
    }
  }
  const rememberSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(remember, REST_MS)
  }
  window.on('resize', rememberSoon)
  window.on('move', rememberSoon)
  window.on('close', remember)
}
