import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { app } from '#electron/chromium/app.ts'
import { running } from '#electron/chromium/running.ts'

/** A browser shows no dialogs for the main process, so each one answers as the person most likely would. */
export const dialog = {
  /**
   * Saves under the suggested name in the app's own folder inside the suggested one, beside what is there and never
   * over it. The app says where the file lies.
   */
  showSaveDialog: async ({ defaultPath }: { readonly defaultPath: string }) => {
    const saveFolder = running().e2e?.saveFolder
    const folder = saveFolder ?? join(dirname(defaultPath), app.getName())
    if (!saveFolder) mkdirSync(folder, { recursive: true })
    return { canceled: false, filePath: freePath(folder, basename(defaultPath)) }
  },
  /** Takes the default button, and says so where the program was started. */
  showMessageBox: async (
    _window: unknown,
    { message, detail, buttons, defaultId }: MessageBox,
  ): Promise<{ readonly response: number }> => {
    console.error(`${message} ${detail} ${buttons[defaultId] ?? ''}.`)
    return { response: defaultId }
  },
}

type MessageBox = {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
  readonly defaultId: number
}

const freePath = (folder: string, name: string): string => {
  const ending = extname(name)
  const bare = basename(name, ending)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${bare} (${count})${ending}`)
    if (!existsSync(path)) return path
  }
}
