import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Budget,
  type BudgetLevel,
  frameBudget,
  modelOf,
  openBudget,
  stepBudget,
} from '#app/quality/stepBudget.ts'

type Machine = (model: 'full' | 'lite', at: number) => number

/** Runs the budget on a machine for so many seconds, a frame every time it is done, 30 a second at most; every change of level. */
const live = (machine: Machine, seconds: number, start: Budget = openBudget(null)) => {
  const changes: { readonly at: number; readonly level: BudgetLevel }[] = []
  let budget = start
  let at = 0
  while (at < seconds * 1000) {
    const time = machine(modelOf(budget.level), at)
    at += Math.max(1000 / 30, time)
    const after = stepBudget(budget, time, at)
    if (after.level !== budget.level) changes.push({ at, level: after.level })
    budget = after
  }
  return { budget, changes }
}
const steady =
  (full: number): Machine =>
  (model) =>
    model === 'full' ? full : full / 1.8

describe('the budget', () => {
  test('keeps the full model where it holds', () => {
    expect(live(steady(30), 600).changes).toEqual([])
  })

  test('starts with the lite model only where one frame of the full one takes hopelessly long: everything else is starting too', () => {
    expect([
      openBudget(200).level,
      openBudget(120).level,
      openBudget(40).level,
      openBudget(null).level,
    ]).toEqual(['lite', 'full', 'full', 'full'])
  })

  test('goes to the lite model within seconds where the full one is too slow, and stays there', () => {
    const { changes } = live(steady(130), 3600)
    expect(changes.map(({ level }) => level)).toEqual(['lite'])
    expect(changes[0]?.at).toBeLessThan(9000)
  })

  test('takes fewer frames where even the lite one is too slow', () => {
    expect(live(steady(300), 60).budget.level).toBe('liteSlowly')
  })

  test('is not moved by a hiccup', () => {
    const { changes } = live((_, at) => (at % 10_000 < 150 ? 300 : 28), 600)
    expect(changes).toEqual([])
  })

  test('comes back to the full model once the machine has had room for a while', () => {
    const busyFirst: Machine = (model, at) => steady(at < 30_000 ? 150 : 25)(model, at)
    const { changes } = live(busyFirst, 120)
    expect(changes.map(({ level }) => level)).toEqual(['lite', 'full'])
    expect(changes[1]?.at).toBeGreaterThan(50_000)
  })

  test('gives the full model back to a slow machine on which it holds, after a noisy start', () => {
    const noisyFirst: Machine = (model, at) =>
      at < 10_000 ? steady(140)(model, at) : model === 'full' ? 76 : 54
    const { changes } = live(noisyFirst, 600)
    expect(changes.map(({ level }) => level)).toEqual(['lite', 'full'])
    expect(changes[1]?.at).toBeLessThan(45_000)
  })

  test('does not go to and fro where the full model holds half of the time', () => {
    const swaying: Machine = (model, at) => steady(at % 60_000 < 30_000 ? 75 : 100)(model, at)
    const { changes } = live(swaying, 3600)
    expect(changes.filter(({ level }) => level === 'full').length).toBeLessThan(8)
  })

  test('begins its patience anew with a level that has long held', () => {
    const busyAgain: Machine = (model, at) => {
      const isBusy = at < 30_000 || (at > 900_000 && at < 930_000)
      return steady(isBusy ? 150 : 25)(model, at)
    }
    const { changes } = live(busyAgain, 1200)
    expect(changes.map(({ level }) => level)).toEqual(['lite', 'full', 'lite', 'full'])
    expect(changes[3]?.at).toBeLessThan(970_000)
  })

  test('comes back ever more rarely to a model that then fails again', () => {
    // The lite model promises what the full one doesn't keep.
    const { changes } = live((model) => (model === 'full' ? 95 : 12), 3600)
    expect(changes.filter(({ level }) => level === 'full').length).toBeLessThan(8)
  })

  test('measures every frame again soon after the lite model has room, however often the full one failed', () => {
    // The full model failed for half an hour, then a noisy minute was too much for both.
    const machine: Machine = (model, at) => {
      if (at > 1_800_000 && at < 1_860_000) return 150
      return model === 'full' ? 95 : 40
    }
    const { changes } = live(machine, 2400)
    const slowed = changes.find(({ level }) => level === 'liteSlowly')?.at ?? Number.NaN
    const again = changes.find(({ at, level }) => at > slowed && level === 'lite')?.at ?? Number.NaN
    expect(slowed).toBeGreaterThan(1_800_000)
    expect(again - 1_860_000).toBeLessThan(40_000)
  })

  test('never goes to and fro, whatever the machine does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 600 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 500, max: 60_000 }),
        (loads, period) => {
          const { changes } = live(
            (model, at) => steady(loads[Math.floor(at / period) % loads.length] ?? 30)(model, at),
            900,
          )
          const rises = changes.filter(({ level }, index) => {
            const before = changes[index - 1]?.level ?? 'full'
            return rank(level) > rank(before)
          })
          const gaps = rises.slice(1).map(({ at }, index) => at - (rises[index]?.at ?? 0))
          expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(20_000)
        },
      ),
      { numRuns: 30, seed: 6 },
    )
  })

  test('aims at 11 poses a second and more', () => expect(1000 / frameBudget).toBeGreaterThan(11))
})

const rank = (level: BudgetLevel) => ['liteSlowly', 'lite', 'full'].indexOf(level)
