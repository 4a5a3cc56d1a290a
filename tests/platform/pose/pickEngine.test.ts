import { describe, expect, test, vi } from 'vitest'
import type { EngineInfo } from '#app/ports.ts'
import { milliseconds } from '#core/units.ts'
import { makeEngineLender } from '#platform/pose/makeEngineLender.ts'
import { pickEngine } from '#platform/pose/pickEngine.ts'
import type { EngineStart, Estimate, PoseEngine } from '#platform/pose/poseEngine.ts'

/** A frame that only knows whether it was closed. */
const makeFrame = () => {
  const frame = { close: vi.fn(), clone: vi.fn() }
  frame.clone.mockImplementation(() => makeFrame())
  return frame as unknown as VideoFrame
}
const pose = { at: milliseconds(0), width: 4, height: 3, person: null }
const cost = { model: 'full', inference: 30, rest: 3 } as const
const measured: Estimate = { kind: 'measured', pose, cost }
const broken: Estimate = { kind: 'failed', why: 'broke' }

const makeEngine = (
  name: string,
  start: 'starts' | 'refuses',
  estimates: readonly Estimate[] = [measured],
) => {
  const left = [...estimates]
  const engine: PoseEngine = {
    start: async (): Promise<EngineStart> =>
      start === 'starts' ? { kind: 'started', name } : { kind: 'failed', why: `${name} refuses` },
    beginSource: vi.fn(),
    estimate: async (frame) => {
      frame.close()
      return left.shift() ?? measured
    },
    follow: async () => ({ kind: 'ended' }),
    close: vi.fn(),
  }
  return { label: name, make: () => engine, engine }
}

const startAndUse = (lender: ReturnType<typeof makeEngineLender>) =>
  lender.lend(async (engine) => {
    await engine.start(() => undefined)
    return engine.estimate(makeFrame(), milliseconds(0))
  })

describe('a picked engine', () => {
  test('is the first that starts, and says instead of whom', async () => {
    const heard: EngineInfo[] = []
    const [first, second] = [makeEngine('A', 'refuses'), makeEngine('B', 'starts')]
    const picked = pickEngine([first, second])
    expect(await picked.start((engine) => heard.push(engine))).toEqual({ kind: 'started', name: 'B' })
    expect(heard).toEqual([{ name: 'B', insteadOf: 'A: A refuses' }])
    expect(first.engine.close).toHaveBeenCalledTimes(1)
    expect(picked.isSound()).toBe(false)
  })

  test('hands the same frame to the next one when it breaks', async () => {
    const heard: EngineInfo[] = []
    const picked = pickEngine([makeEngine('A', 'starts', [measured, broken]), makeEngine('B', 'starts')])
    await picked.start((engine) => heard.push(engine))
    expect(await picked.estimate(makeFrame(), milliseconds(0))).toEqual(measured)
    expect(await picked.estimate(makeFrame(), milliseconds(33))).toEqual(measured)
    expect(heard).toEqual([
      { name: 'A', insteadOf: null },
      { name: 'B', insteadOf: 'A: broke' },
    ])
  })

  test('fails with every reason when there is nobody left', async () => {
    const picked = pickEngine([makeEngine('A', 'refuses'), makeEngine('B', 'starts', [broken])])
    await picked.start(() => undefined)
    expect(await picked.estimate(makeFrame(), milliseconds(0))).toEqual({
      kind: 'failed',
      why: 'A: A refuses; B: broke',
    })
  })
})

describe('an engine between two sources', () => {
  test('stays warm and forgets the last person', async () => {
    const only = makeEngine('A', 'starts')
    const make = vi.fn(() => pickEngine([only]))
    const lender = makeEngineLender(() => 'auto', make)
    await startAndUse(lender)
    await startAndUse(lender)
    expect(make).toHaveBeenCalledTimes(1)
    expect(only.engine.beginSource).toHaveBeenCalledTimes(1)
  })

  test('is made afresh when it failed or when another one is preferred', async () => {
    const preferences = ['auto', 'litert', 'litert'] as const
    let turn = 0
    const make = vi.fn(() => pickEngine([makeEngine('A', 'starts', [turn === 1 ? broken : measured])]))
    const lender = makeEngineLender(() => preferences[turn] ?? 'auto', make)
    await startAndUse(lender)
    turn = 1
    await startAndUse(lender)
    turn = 2
    expect(await startAndUse(lender)).toEqual(measured)
    expect(make).toHaveBeenCalledTimes(3)
  })
})
