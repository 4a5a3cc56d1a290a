import { describe, expect, test, vi } from 'vitest'
import { makeEngineLender } from '#platform/pose/makeEngineLender.ts'
import type { PickedEngine } from '#platform/pose/pickEngine.ts'

/** Engines that only know whether they run; each start ends when it is told to. */
const makeWorkshop = (sound = true) => {
  const made: { readonly wanted: string; readonly close: ReturnType<typeof vi.fn> }[] = []
  const starts: (() => void)[] = []
  const make = (wanted: string): PickedEngine => {
    let started = false
    const close = vi.fn()
    made.push({ wanted, close })
    return {
      start: () =>
        new Promise((resolve) => {
          starts.push(() => {
            started = true
            resolve({ kind: 'started', name: wanted })
          })
        }),
      isSound: () => started && sound,
      estimate: () => Promise.reject(new Error('never asked')),
      picture: async () => null,
      follow: () => Promise.reject(new Error('never asked')),
      close,
    }
  }
  return { made, make, finishStart: () => starts.shift()?.() }
}

describe('the engine kept warm', () => {
  test('is the one started ahead: a source that comes while it starts waits for it', async () => {
    const { made, make, finishStart } = makeWorkshop()
    const lender = makeEngineLender(() => 'full', make)
    const warm = lender.warm()
    const lent = lender.lend(async (engine) => engine.isSound())
    finishStart()
    await warm
    expect([await lent, made.length]).toEqual([true, 1])
  })

  test('is made once, however often it is asked for', async () => {
    const { made, make, finishStart } = makeWorkshop()
    const lender = makeEngineLender(() => 'full', make)
    const first = lender.warm()
    const second = lender.warm()
    finishStart()
    await Promise.all([first, second])
    await lender.warm()
    expect(made.length).toBe(1)
  })

  test('is none of its own while a source already runs with another', async () => {
    const { made, make } = makeWorkshop()
    const lender = makeEngineLender(() => 'full', make)
    await lender.lend(() => lender.warm())
    expect(made.length).toBe(1)
  })

  test('gives way to what is preferred by then, and to none that failed', async () => {
    const { made, make, finishStart } = makeWorkshop()
    let wanted = 'full'
    const lender = makeEngineLender(() => wanted, make)
    const warm = lender.warm()
    finishStart()
    await warm
    wanted = 'lite'
    await lender.lend(async () => undefined)
    expect(made.map((each) => [each.wanted, each.close.mock.calls.length])).toEqual([
      ['full', 1],
      ['lite', 1],
    ])
  })
})
