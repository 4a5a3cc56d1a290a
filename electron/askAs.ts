import type { Wire } from '#contract/wire.ts'
import { isAppAddress } from '#electron/appAddress.ts'

/** What the engine says about the frame a message came from. */
export type Sender = { readonly url: string; readonly parent: unknown } | null

/** Only the app's own page, in its main frame. A frame that is gone by now (null) gets no answer either. */
export const mayAsk = (sender: Sender): boolean =>
  sender !== null && sender.parent === null && isAppAddress(sender.url)

/** One message from one sender. Strangers and malformed messages are refused by throwing. */
export const askAs = async (sender: Sender, message: readonly unknown[], wire: Wire): Promise<unknown> => {
  if (!mayAsk(sender)) throw new Error('Unknown sender')
  const [method, question] = message
  if (message.length !== 2 || typeof method !== 'string') throw new Error('Malformed message')
  return wire(method, question)
}
