import { EventEmitter } from 'node:events'
import type { Protocol } from 'devtools-protocol'
import type { BrowserWindowConstructorOptions } from 'electron'
import { app } from '#electron/chromium/app.ts'
import { type Bounds, followBounds } from '#electron/chromium/followBounds.ts'
import { running } from '#electron/chromium/running.ts'
import { placeOnScreen } from '#electron/chromium/screen.ts'
import type { PageSession } from '#electron/chromium/targets.ts'
import { WebContents } from '#electron/chromium/webContents.ts'

/**
 * A window of the browser without its tabs and bars; with `show: false`, or when there is no display, a page without
 * one. Smallest size, icon and menu are the browser's business and stay as they are.
 */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly #hidden: boolean
  #bounds: Bounds
  #session: PageSession | null = null
  #destroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    const { x = 0, y = 0, width = 1280, height = 800, show = true, webPreferences = {} } = options
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = webPreferences
    if (!sandbox || !contextIsolation || nodeIntegration !== false || !webSecurity) {
      throw new Error('The Chromium host opens locked pages only')
    }
    this.#bounds = { x, y, width, height, state: 'normal' }
    this.#hidden = !show || running().headless
    this.webContents = new WebContents(webPreferences)
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(address: string): Promise<void> {
    const { real, settled } = this.webContents.prepare(address)
    settled.catch(() => {})
    const loaded = this.webContents.loaded()
    // A failure to open comes first and tells more.
    loaded.catch(() => {})
    const isNew = this.#session === null
    if (isNew) await this.#open(real, settled)
    else await settled
    // A window opens on its address; a page without one, and a window loaded again, are sent there.
    if (!isNew || this.#hidden) await this.webContents.navigate(real)
    await loaded
  }

  /** The page appears meanwhile, and runs nothing before `settled`. */
  async #open(real: string, settled: Promise<void>): Promise<void> {
    const { targets, browser, headless } = running()
    const owner = {
      onAttached: async (session: PageSession) => {
        this.#session = session
        await settled
        await this.webContents.attach(session)
      },
      onEvent: this.webContents.handle.bind(this.webContents),
      onGone: () => this.#gone(),
    }
    const { width, height } = this.#bounds
    if (!this.#hidden) {
      await targets.claimPage(owner, () => browser.openAppWindow(real))
      await this.#settleOnScreen()
      return
    }
    // Chromium prints no page of a hidden target, so with a display it is a minimised window.
    const unseen = headless ? { width, height } : { windowState: 'minimized' as const, background: true }
    await targets.claimPage(owner, () =>
      browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...unseen }),
    )
  }

  async #settleOnScreen(): Promise<void> {
    if (this.#session === null) return
    const { targetId, send } = this.#session
    // The browser opens app windows where and as large as it likes.
    const { x: left, y: top, width, height } = await placeOnScreen(send, this.#bounds)
    const maximised = this.isMaximized()
    await this.#moveWindow({ left, top, width, height })
    if (maximised) await this.#moveWindow({ windowState: 'maximized' })
    followBounds(this, targetId, (bounds) => (this.#bounds = bounds))
  }

  maximize(): void {
    this.#bounds = { ...this.#bounds, state: 'maximized' }
  }

  restore(): void {
    // A window that is gone needs no restoring.
    void this.#moveWindow({ windowState: 'normal' }).catch(() => {})
  }

  async #moveWindow(bounds: Protocol.Browser.Bounds): Promise<void> {
    if (this.#session === null || this.#hidden) return
    const { browser } = running()
    const { windowId } = await browser.send('Browser.getWindowForTarget', {
      targetId: this.#session.targetId,
    })
    await browser.send('Browser.setWindowBounds', { windowId, bounds })
  }

  focus(): void {
    if (!this.#hidden) void this.#session?.send('Page.bringToFront').catch(() => {})
  }

  isMinimized(): boolean {
    return this.#bounds.state === 'minimized'
  }

  isMaximized(): boolean {
    return this.#bounds.state === 'maximized'
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { x, y, width, height } = this.#bounds
    return { x, y, width, height }
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  destroy(): void {
    const targetId = this.#session?.targetId
    if (targetId && !this.#destroyed)
      void running()
        .browser.send('Target.closeTarget', { targetId })
        .catch(() => {})
    this.#gone()
  }

  #gone(): void {
    if (this.#destroyed) return
    this.emit('close')
    this.#destroyed = true
    openWindows.delete(this)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (openWindows.size === 0) app.emit('window-all-closed')
  }
}

const openWindows = new Set<BrowserWindow>()
