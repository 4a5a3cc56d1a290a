import { makeKeepAwake } from '#platform/makeKeepAwake.ts'
import { expect, test } from 'vitest'

/** A page that can be hidden, and an engine that then lets go of every lock, as browsers do. */
const openPage = (isRefused = false) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
  const held = new Set<object>()
  const request = async (): Promise<WakeLockSentinel> => {
    if (isRefused) throw new DOMException('The battery is low', 'NotAllowedError')
    const lock = Object.assign(new EventTarget(), {
      type: 'screen' as const,
      released: false,
      onrelease: null,
      release: async () => void held.delete(lock),
    })
    held.add(lock)
    return lock
  }
  const turn = (state: DocumentVisibilityState) => {
    page.visibilityState = state
    if (state === 'hidden') held.clear()
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { keepAwake: makeKeepAwake({ request }, page), held, turn }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the screen is kept on until it is let go', async () => {
  const { keepAwake, held } = openPage()
  const letSleep = keepAwake()
  await settled()
  expect(held.size).toBe(1)
  letSleep()
  await settled()
  expect(held.size).toBe(0)
})

test('a window that was hidden takes hold again, and not after it was let go', async () => {
  const { keepAwake, held, turn } = openPage()
  const letSleep = keepAwake()
  await settled()
  turn('hidden')
  await settled()
  expect(held.size).toBe(0)
  turn('visible')
  await settled()
  expect(held.size).toBe(1)
  letSleep()
  turn('hidden')
  turn('visible')
  await settled()
  expect(held.size).toBe(0)
})

test('letting go before the engine has answered leaves nothing held', async () => {
  const { keepAwake, held } = openPage()
  keepAwake()()
  await settled()
  expect(held.size).toBe(0)
})

test('a refusal is no failure', async () => {
  const { keepAwake } = openPage(true)
  const letSleep = keepAwake()
  await settled()
  expect(letSleep).not.toThrow()
})
