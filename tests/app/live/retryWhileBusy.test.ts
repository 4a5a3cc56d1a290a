import type { PoseSource, SourceEnd } from '#app/ports.ts'
import { retryWhileBusy } from '#app/live/retryWhileBusy.ts'
import { handTimer } from '#tests/app/handTimer.ts'
import { failing, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { expect, test } from 'vitest'

const busy = failing('cameraBusy')
/** Takes as long to open as the test wants. */
const slowCamera = () => {
  let end: (end: SourceEnd) => void = () => {}
  let given: AbortSignal | null = null
  const camera: PoseSource = {
    ...busy,
    run: (_sink, signal) => {
      given = signal
      return new Promise<SourceEnd>((resolve) => {
        end = resolve
      })
    },
  }
  return {
    camera,
    isOpening: () => given !== null && !given.aborted,
    fail: () => end({ kind: 'failed', why: 'cameraBusy', detail: 'for a test' }),
  }
}
const inTheNextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

test('while another app holds the camera each failed look is followed by another one, and a slow one is waited for', async () => {
  const slow = slowCamera()
  const { session } = liveSetting({ cameras: [busy, slow.camera, busy] })
  const { timer, ring, pending } = handTimer()
  session.start()
  await until(session, ({ run }) => run.kind === 'trouble')
  const stop = retryWhileBusy(session, timer)

  for (let wait = 0; wait < 3; wait += 1) {
    ring()
    await inTheNextTurn()
  }
  expect([slow.isOpening(), pending()]).toEqual([true, 0])

  slow.fail()
  await inTheNextTurn()
  expect(pending()).toBe(1)
  stop()
  expect(pending()).toBe(0)
  await session.cancel()
})

test('any other trouble waits for somebody', async () => {
  const { session } = liveSetting({ cameras: [failing('cameraDenied')] })
  const { timer, pending } = handTimer()
  session.start()
  await until(session, ({ run }) => run.kind === 'trouble')
  retryWhileBusy(session, timer)
  expect(pending()).toBe(0)
})
