import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import type { Protocol } from 'devtools-protocol'
import { answerRequest } from '#electron/chromium/answerRequest.ts'
import type { BrowserEvent, Send } from '#electron/chromium/browserPipe.ts'
import { invoke } from '#electron/chromium/ipcMain.ts'
import { messageCodec } from '#electron/chromium/messageCodec.ts'
import { pageFrames } from '#electron/chromium/pageFrames.ts'
import {
  answerExpression,
  bindingName,
  pageWorldScript,
  preloadWorldName,
  preloadWorldScript,
} from '#electron/chromium/pageWorlds.ts'
import { type PrintOptions, printToPdf } from '#electron/chromium/printToPdf.ts'
import { ownSchemes } from '#electron/chromium/protocol.ts'
import { inApp, inBrowser } from '#electron/chromium/realAddress.ts'
import { settlePermissions } from '#electron/chromium/settlePermissions.ts'
import { type PageSession, watch } from '#electron/chromium/targets.ts'

type PagePreferences = { readonly preload?: string | undefined; readonly javascript?: boolean | undefined }

const codec = messageCodec()

/** One page of the app: its requests, its questions to the main process, its navigation. */
export class WebContents extends EventEmitter {
  readonly #preferences: PagePreferences
  readonly #frames = pageFrames()
  #session: PageSession | null = null
  /** The address the app itself is loading; every other new document is the page's own idea. */
  #loading: string | null = null

  constructor(preferences: PagePreferences) {
    super()
    this.#preferences = preferences
  }

  /** Prepares a page that has just appeared and has not run anything yet. */
  async attach(session: PageSession): Promise<void> {
    this.#session = session
    const { send } = session
    const { preload, javascript } = this.#preferences
    await Promise.all([
      send('Page.enable'),
      send('Inspector.enable'),
      send('Runtime.enable'),
      ...(javascript === false ? [send('Emulation.setScriptExecutionDisabled', { value: true })] : []),
      ...(preload === undefined ? [] : addPreload(send, preload)),
      watch(send),
    ])
  }

  /** Allows one address to load, and settles what it may do: no page may run on it before that. */
  prepare(address: string): { readonly real: string; readonly settled: Promise<void> } {
    const real = inBrowser(address, ownSchemes())
    this.#loading = address
    return { real, settled: settlePermissions(this, address, new URL(real).origin) }
  }

  async navigate(real: string): Promise<void> {
    const { errorText } = await this.#send('Page.navigate', { url: real })
    if (errorText) throw new Error(`${errorText} (${real})`)
  }

  /** Resolves when the next document has loaded with all it needs. */
  async loaded(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve)
      this.once('destroyed', () => reject(new Error('The page closed while it was loading')))
    })
  }

  reload(): void {
    this.#loading = this.getURL()
    void this.#send('Page.reload', {}).catch(() => {})
  }

  getURL(): string {
    return inApp(this.#frames.mainUrl(), ownSchemes())
  }

  setWindowOpenHandler(handler: (details: { readonly url: string }) => { readonly action: string }): void {
    // The browser is started with new windows blocked, so "deny" is the one answer that can be kept.
    if (handler({ url: 'about:blank' }).action !== 'deny')
      throw new Error('The Chromium host opens no windows')
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    // The profile is set up with this one.
    if (policy !== 'disable_non_proxied_udp') throw new Error(`The Chromium host does not know "${policy}"`)
  }

  async printToPDF(options: PrintOptions): Promise<Uint8Array> {
    return printToPdf((command, ...parameters) => this.#send(command, ...parameters), options)
  }

  handle(event: BrowserEvent, send: Send): void {
    this.#frames.follow(event)
    if (event.name === 'Page.loadEventFired') this.emit('did-finish-load')
    else if (event.name === 'Inspector.targetCrashed')
      this.emit('render-process-gone', {}, { reason: 'crashed' })
    else if (event.name === 'Fetch.requestPaused') void this.#answer(event.details, send)
    else if (event.name === 'Runtime.bindingCalled') void this.#ask(event.details, send)
  }

  readonly #send: Send = (command, ...parameters) => {
    if (this.#session === null) throw new Error('The page is not open')
    return this.#session.send(command, ...parameters)
  }

  async #answer(paused: Protocol.Fetch.RequestPausedEvent, send: Send): Promise<void> {
    // A page that closes takes its requests with it.
    await answerRequest(send, paused, (url, frame) => this.#mayNavigate(url, frame)).catch(() => {})
  }

  #mayNavigate(url: string, frameId: string): boolean {
    const isMainFrame = this.#frames.isMain(frameId)
    // Loading the same address again is the person's reload key, which Electron does not ask about either.
    if (isMainFrame && (url === this.#loading || url === this.getURL())) return true
    let prevented = false
    const event = { url, isMainFrame, preventDefault: () => (prevented = true) }
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url)
    return !prevented
  }

  async #ask(
    { name, payload, executionContextId }: Protocol.Runtime.BindingCalledEvent,
    send: Send,
  ): Promise<void> {
    const question = name === bindingName ? readQuestion(payload) : null
    if (question === null) return
    const { id, channel, inputs } = question
    const senderFrame = this.#frames.senderOf(executionContextId)
    const reply = await invoke({ sender: this, senderFrame }, channel, inputs)
      .then((value) => codec.encode([id, true, value]))
      .catch((error: unknown) =>
        codec.encode([id, false, error instanceof Error ? error.message : String(error)]),
      )
    // A page that went away no longer waits for its answer.
    await send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: answerExpression(reply),
    }).catch(() => {})
  }
}

type Question = { readonly id: number; readonly channel: string; readonly inputs: readonly unknown[] }

/** Null for what the preload would never send: nothing a page says may end the main process. */
const readQuestion = (payload: string): Question | null => {
  try {
    const message = codec.decode(payload)
    if (!Array.isArray(message)) return null
    const [id, channel, inputs]: readonly unknown[] = message
    return typeof id === 'number' && typeof channel === 'string' && Array.isArray(inputs)
      ? { id, channel, inputs }
      : null
  } catch {
    return null
  }
}

const addPreload = (send: Send, preload: string): readonly Promise<unknown>[] => {
  const channel = `overtoe-${randomBytes(12).toString('hex')}-`
  return [
    send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorldName }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(channel) }),
    send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: preloadWorldName,
      source: preloadWorldScript(channel, readFileSync(preload, 'utf8')),
    }),
  ]
}
