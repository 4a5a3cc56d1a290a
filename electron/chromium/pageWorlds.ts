import { type MessageCodec, messageCodec } from '#electron/chromium/messageCodec.ts'

/**
 * The two scripts every page of the app starts with. As in Electron, the preload script runs in a world of its own
 * beside the page's: both see the document, neither sees the other's variables.
 * The functions below run inside the page as source text, so each may use only its arguments.
 */
export const pageWorldScript = (channel: string): string =>
  `(${pageWorld.toString()})(globalThis, ${JSON.stringify(channel)}, (${messageCodec.toString()})())`

/** `preload` is the CommonJS bundle; a sandboxed preload gets `require('electron')` and nothing else. */
export const preloadWorldScript = (channel: string, preload: string): string =>
  `(${preloadWorld.toString()})(globalThis, ${JSON.stringify(channel)}, (${messageCodec.toString()})(),
  (require, module, exports) => {${preload}\n})`

/** The world's name; the browser offers the binding `overtoeSend` only there. */
export const preloadWorldName = 'preload'
export const bindingName = 'overtoeSend'
/** Source text that hands an answer to the preload world. */
export const answerExpression = (encoded: string): string => `overtoeAnswer(${JSON.stringify(encoded)})`

type World = {
  readonly top: unknown
  readonly addEventListener: (name: string, listener: (event: { readonly detail: string }) => void) => void
  readonly dispatchEvent: (event: Event) => boolean
  readonly overtoeSend?: (message: string) => void
}

/** In the page's own world: makes a real function of the page out of each one that the preload exposes. */
const pageWorld = (world: World, channel: string, codec: MessageCodec): void => {
  if (world.top !== world) return
  const waiting = new Map<number, (ok: boolean, value: unknown) => void>()
  const tell = world.dispatchEvent.bind(world)
  let lastId = 0

  world.addEventListener(`${channel}reply`, ({ detail }) => {
    const [id, ok, value] = codec.decode(detail) as [number, boolean, unknown]
    waiting.get(id)?.(ok, value)
    waiting.delete(id)
  })
  world.addEventListener(`${channel}expose`, ({ detail: name }) => {
    const exposed = (...inputs: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = (lastId += 1)
        const message = codec.encode([id, name, inputs])
        waiting.set(id, (ok, value) => (ok ? resolve(value) : reject(new Error(String(value)))))
        tell(new CustomEvent(`${channel}call`, { detail: message }))
      })
    Object.defineProperty(world, name, { value: Object.freeze(exposed), enumerable: true })
  })
}

type Exposed = (...inputs: readonly unknown[]) => unknown
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void

/** In the preload's world: the two parts of Electron a preload uses, and the preload itself. */
const preloadWorld = (world: World, channel: string, codec: MessageCodec, preload: Preload): void => {
  if (world.top !== world) return
  const exposed = new Map<string, Exposed>()
  const waiting = new Map<number, (ok: boolean, value: unknown) => void>()
  let lastId = 0
  const tell = (kind: string, detail: string) =>
    world.dispatchEvent(new CustomEvent(channel + kind, { detail }))

  Object.defineProperty(world, 'overtoeAnswer', {
    value: (text: string) => {
      const [id, ok, value] = codec.decode(text) as [number, boolean, unknown]
      waiting.get(id)?.(ok, value)
      waiting.delete(id)
    },
  })
  const invoke = (name: string, ...inputs: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1)
      const message = codec.encode([id, name, inputs])
      waiting.set(id, (ok, value) =>
        ok ? resolve(value) : reject(new Error(`Error invoking remote method '${name}': ${String(value)}`)),
      )
      world.overtoeSend?.(message)
    })
  const exposeInMainWorld = (name: string, api: unknown) => {
    if (typeof api !== 'function') throw new Error('The Chromium host exposes functions only')
    exposed.set(name, api as Exposed)
    tell('expose', name)
  }
  world.addEventListener(`${channel}call`, async ({ detail }) => {
    const [id, name, inputs] = codec.decode(detail) as [number, string, readonly unknown[]]
    try {
      tell('reply', codec.encode([id, true, await exposed.get(name)?.(...inputs)]))
    } catch (error) {
      tell('reply', codec.encode([id, false, error instanceof Error ? error.message : String(error)]))
    }
  })
  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge: { exposeInMainWorld }, ipcRenderer: { invoke } }
    throw new Error(`A sandboxed preload script can't load "${name}"`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}
