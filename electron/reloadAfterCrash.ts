import { type BrowserWindow, dialog } from 'electron'
import type { Language } from '#core/language.ts'
import { type CrashWords, crashWordsIn } from '#electron/crashWords.ts'

/** A page that dies over and over is not mended by loading it again. */
const CRASHES_ALLOWED = 3
const WITHIN_MS = 60_000

/**
 * When the page's process dies, offers to load it again. Finished reps are in the database by then, so the only loss
 * is the rep under way.
 */
export const reloadAfterCrash = (window: BrowserWindow, language: () => Promise<Language>): void => {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes.push(now)
    const often = crashes.filter((at) => now - at < WITHIN_MS).length > CRASHES_ALLOWED
    void language().then((spoken) => offer(window, crashWordsIn[spoken], reason, often))
  })
}

const offer = async (
  window: BrowserWindow,
  words: CrashWords,
  reason: string,
  often: boolean,
): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Overtoe',
    message: words.message,
    detail: often ? `${words.kept(reason)}\n${words.often}` : words.kept(reason),
    buttons: often ? [words.close, words.loadAgain] : [words.loadAgain, words.close],
    defaultId: 0,
    cancelId: often ? 0 : 1,
  })
  const loadsAgain = often ? response === 1 : response === 0
  if (window.isDestroyed()) return
  if (loadsAgain) window.webContents.reload()
  else window.destroy()
}
