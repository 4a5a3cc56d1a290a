import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldMaximum } from '#core/squat/heldMaximum.ts'
import { milliseconds } from '#core/units.ts'

const hold = milliseconds(100)
const every = (stepMs: number, values: readonly number[]) =>
  values.map((value, order) => ({ at: milliseconds(order * stepMs), value }))

describe('[K3] the largest value held for 100 ms', () => {
  test('a plateau counts whole', () => {
    expect(heldMaximum(every(50, [0, 12, 12, 12, 0]), hold)?.value).toBeCloseTo(12)
  })

  test('a spike in one frame of thirty a second does not count', () => {
    expect(heldMaximum(every(33, [2, 2, 2, 20, 2, 2, 2]), hold)?.value).toBeLessThan(5)
  })

  test('a peak sampled eight times a second loses only what 50 ms to each side take off', () => {
    expect(heldMaximum(every(125, [0, 10, 0]), hold)?.value).toBeCloseTo(6, 0)
  })

  test('a hole in the series is no straight line: two high readings 400 ms apart hold nothing', () => {
    const series = [
      ...every(33, [1, 1, 9]),
      { at: milliseconds(466), value: 9 },
      { at: milliseconds(500), value: 1 },
    ]
    expect(heldMaximum(series, hold)?.value ?? 0).toBeLessThan(9)
  })

  test('nothing in, nothing out', () => {
    expect(heldMaximum([], hold)).toBeNull()
  })

  test('it never exceeds the largest reading nor falls below the smallest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 2, maxLength: 30 }),
        (values) => {
          const held = heldMaximum(every(60, values), hold)?.value ?? Number.NaN
          expect(held).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
          expect(held).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
        },
      ),
      { seed: 7 },
    )
  })
})
