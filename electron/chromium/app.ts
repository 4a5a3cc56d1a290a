import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { constants, homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { takeInstanceLock } from '#electron/chromium/instanceLock.ts'
import { isRunning, running } from '#electron/chromium/running.ts'
import { startBrowser } from '#electron/chromium/startBrowser.ts'

/** A browser that does not close by then is ended. */
const CLOSING_PATIENCE_MS = 5_000

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #folder = appFolder()
  readonly #about = JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly productName?: string
    readonly version: string
  }
  #userData = join(configFolder(), this.getName())
  #ready: Promise<void> | null = null
  #quitting = false

  getName(): string {
    return this.#about.productName ?? this.#about.name
  }

  getVersion(): string {
    return this.#about.version
  }

  getAppPath(): string {
    return this.#folder
  }

  /** Where no system was asked, what Node found in the environment. */
  getPreferredSystemLanguages(): string[] {
    return [new Intl.DateTimeFormat().resolvedOptions().locale]
  }

  setPath(name: 'userData', folder: string): void {
    this.#userData = folder
    mkdirSync(this.getPath(name), { recursive: true })
  }

  getPath(name: 'userData' | 'documents'): string {
    if (name === 'userData') return this.#userData
    const [documents, downloads] = [join(homedir(), 'Documents'), join(homedir(), 'Downloads')]
    return [documents, downloads].find((folder) => existsSync(folder)) ?? homedir()
  }

  /** The browser has a sandbox of its own and uses it, except as root, where it can't. */
  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(this.#userData, () => this.emit('second-instance'))
  }

  /** Starts the browser; it is not needed before. */
  whenReady(): Promise<void> {
    this.#ready ??= this.#start()
    return this.#ready
  }

  async #start(): Promise<void> {
    // As a shell says it: what was interrupted is not taken for finished.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.#quitWith(128 + constants.signals[signal]))
    const { browser } = await startBrowser(this.#userData)
    void browser.ended.then((code) => {
      if (this.#quitting) return
      // Code 0: the person closed the browser itself, for example with Ctrl-Q.
      if (code !== 0)
        console.error(
          `Chromium ended unexpectedly (${code ?? 'it could not be started'}). Start Overtoe again.`,
        )
      this.exit(code === 0 ? 0 : 1)
    })
  }

  quit(): void {
    this.#quitWith(0)
  }

  #quitWith(code: number): void {
    if (this.#quitting) return
    this.emit('before-quit', { preventDefault: cannotStay })
    this.exit(code)
  }

  exit(code = 0): void {
    if (this.#quitting) return
    this.#quitting = true
    // As in Electron, windows go first: what they still save has to find the database open.
    void closeBrowser().finally(() => {
      this.emit('will-quit', { preventDefault: cannotStay })
      this.emit('quit', {}, code)
      process.exit(code)
    })
  }
}

const cannotStay = (): never => {
  throw new Error('The Chromium host can not be kept from quitting')
}

const closeBrowser = async (): Promise<void> => {
  if (!isRunning()) return
  const { browser } = running()
  browser.send('Browser.close').catch(() => {})
  const late = new Promise((resolve) => setTimeout(resolve, CLOSING_PATIENCE_MS))
  await Promise.race([browser.ended, late])
  browser.kill()
}

/** The nearest folder above the main script with a package.json, as Electron finds it. */
const appFolder = (): string => {
  let folder = dirname(process.argv[1] ?? process.cwd())
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

/** Where Electron keeps an app's data on each system. */
const configFolder = (): string => {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

export const app = new App()
