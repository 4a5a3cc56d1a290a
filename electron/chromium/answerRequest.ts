import type { Protocol } from 'devtools-protocol'
import type { Send } from '#electron/chromium/browserPipe.ts'
import { handlerOf, ownSchemes } from '#electron/chromium/protocol.ts'
import { inApp } from '#electron/chromium/realAddress.ts'
import { logRequest, type Verdict } from '#electron/chromium/requestLog.ts'
import { decisions } from '#electron/chromium/session.ts'

/**
 * One request of a page, worker or frame: the app's filter first, then the app's own protocol. Nothing is ever let
 * through to the network. `mayNavigate` decides about new documents.
 */
export const answerRequest = async (
  send: Send,
  { requestId, request, resourceType, frameId }: Protocol.Fetch.RequestPausedEvent,
  mayNavigate: (url: string, frameId: string) => boolean,
): Promise<void> => {
  const url = inApp(request.url, ownSchemes())
  const refuse = async (verdict: Verdict, errorReason: Protocol.Network.ErrorReason) => {
    logRequest(url, verdict)
    await send('Fetch.failRequest', { requestId, errorReason })
  }
  if (resourceType === 'Document' && !mayNavigate(url, frameId)) {
    return refuse('not allowed to navigate', 'Aborted')
  }
  if (await isCancelled(url)) return refuse('cancelled', 'BlockedByClient')
  const handler = handlerOf(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) return refuse('unknown scheme', 'BlockedByClient')
  try {
    const response = await handler(requestOf(url, request))
    const body = Buffer.from(await response.arrayBuffer()).toString('base64')
    logRequest(url, 'answered')
    await send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body,
    })
  } catch (error) {
    console.error('A request of the page could not be answered:', url, error)
    await refuse('failed', 'Failed')
  }
}

const isCancelled = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { filter } = decisions()
    if (filter === null) resolve(false)
    else filter({ url }, ({ cancel }) => resolve(cancel === true))
  })

const requestOf = (url: string, { method, headers, postData }: Protocol.Network.Request): Request =>
  new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) })
