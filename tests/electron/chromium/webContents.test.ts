import { expect, test } from 'vitest'
import type { Send } from '#electron/chromium/browserPipe.ts'
import { messageCodec } from '#electron/chromium/messageCodec.ts'
import { WebContents } from '#electron/chromium/webContents.ts'

/** A page whose answers are collected as the source text they are sent in. */
const openPage = () => {
  const page = new WebContents({})
  const answers: string[] = []
  const send: Send = (_command, ...parameters) => {
    answers.push(JSON.stringify(parameters))
    return Promise.reject(new Error('The page is gone'))
  }
  const say = (payload: string) =>
    page.handle(
      {
        name: 'Runtime.bindingCalled',
        details: { name: 'overtoeSend', payload, executionContextId: 1 },
        sessionId: 'page',
      },
      send,
    )
  return { say, answers }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test.each([
  ['no JSON', 'hello'],
  ['no list', '{}'],
  ['nothing', '[]'],
  ['a channel that is no text', '[1, 2, []]'],
  ['nested deeper than the stack', `[1, "askHost", ${'['.repeat(100_000)}${']'.repeat(100_000)}]`],
])('a message that is %s is passed over, and the main process goes on', async (_what, payload) => {
  const { say, answers } = openPage()
  say(payload)
  await settled()
  expect(answers).toEqual([])
  say(messageCodec().encode([7, 'noSuchChannel', []]))
  await settled()
  expect(answers).toEqual([expect.stringContaining('No handler registered')])
})
