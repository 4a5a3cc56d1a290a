import type { Readable, Writable } from 'node:stream'
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js'

type Commands = ProtocolMapping.Commands
type Events = ProtocolMapping.Events

/** Sends a DevTools command and resolves with its result; rejects with the browser's own message. */
export type Send = <C extends keyof Commands>(
  command: C,
  ...parameters: Commands[C]['paramsType']
) => Promise<Commands[C]['returnType']>

export type BrowserEvent = {
  [E in keyof Events]: { readonly name: E; readonly details: Events[E][0]; readonly sessionId: string | null }
}[keyof Events]

export type BrowserPipe = {
  /** Commands to the browser itself. */
  readonly send: Send
  /** Commands to one page, worker or frame. */
  readonly sendTo: (sessionId: string) => Send
  readonly onEvent: (listener: (event: BrowserEvent) => void) => void
}

type Incoming = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

type Waiting = {
  readonly command: string
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** The DevTools protocol over two pipes (file descriptors 3 and 4): no port is opened, nobody else can connect. */
export const openBrowserPipe = (toBrowser: Writable, fromBrowser: Readable): BrowserPipe => {
  const waiting = new Map<number, Waiting>()
  const listeners: ((event: BrowserEvent) => void)[] = []
  let lastId = 0

  const request = (command: string, parameters: unknown, sessionId: string | null): Promise<never> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1)
      waiting.set(id, { command, resolve, reject })
      const message = { id, method: command, params: parameters ?? {}, ...(sessionId && { sessionId }) }
      toBrowser.write(`${JSON.stringify(message)}\0`)
    })

  const receive = (message: Incoming): void => {
    if (message.id === undefined) {
      const event = eventOf(message)
      for (const listener of listeners) listener(event)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) asked?.reject(new Error(`${asked.command}: ${message.error.message}`))
    else asked?.resolve(resultOf(message))
  }

  readMessages(fromBrowser, (text) => receive(parse(text)))
  // The browser is gone: whoever still waits must not wait for ever.
  fromBrowser.on('close', () => {
    for (const { command, reject } of waiting.values()) reject(new BrowserGone(command))
    waiting.clear()
  })
  // A write that fails shows itself as a closed pipe.
  toBrowser.on('error', () => {})

  return {
    send: (command, ...[parameters]) => request(command, parameters, null),
    sendTo:
      (sessionId) =>
      (command, ...[parameters]) =>
        request(command, parameters, sessionId),
    onEvent: (listener) => listeners.push(listener),
  }
}

export class BrowserGone extends Error {
  constructor(command: string) {
    super(`${command}: the browser has ended`)
  }
}

/** Messages end with a NUL byte; a picture or a model makes one many chunks long. */
const readMessages = (stream: Readable, onMessage: (text: string) => void): void => {
  let parts: Buffer[] = []
  stream.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end))
      onMessage(Buffer.concat(parts).toString('utf8'))
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
}

// The protocol's own types say what the browser sends; these three are where they meet the text it sent.
const parse = (text: string): Incoming => JSON.parse(text) as Incoming
const resultOf = (message: Incoming): never => message.result as never
const eventOf = ({ method, params, sessionId }: Incoming): BrowserEvent =>
  ({ name: method, details: params, sessionId: sessionId ?? null }) as BrowserEvent
