import type { WebContents } from '#electron/chromium/webContents.ts'

export type SenderFrame = { readonly url: string; readonly origin: string; readonly parent: object | null }
export type InvokeEvent = { readonly sender: WebContents; readonly senderFrame: SenderFrame | null }
type Handler = (event: InvokeEvent, ...inputs: readonly unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`There is a handler for '${channel}' already`)
    handlers.set(channel, handler)
  },
}

/** Passes a page's question to the app; the answer's failures reject. */
export const invoke = async (
  event: InvokeEvent,
  channel: string,
  inputs: readonly unknown[],
): Promise<unknown> => {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return handler(event, ...inputs)
}
