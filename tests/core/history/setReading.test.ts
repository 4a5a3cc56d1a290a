import { setReading } from '#core/history/setReading.ts'
import { thinTrend } from '#core/history/thinTrend.ts'
import { degrees } from '#core/units.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sumsOf = (angles: readonly number[], error: number) => ({
  count: angles.length,
  sum: angles.reduce((sum, angle) => sum + angle, 0),
  sumOfSquares: angles.reduce((sum, angle) => sum + angle ** 2, 0),
  sumOfSquaredErrors: angles.length * error ** 2,
})

describe('the reading of a set', () => {
  test('is its mean, with the error its reps share and what their scatter leaves', () => {
    expect(setReading(sumsOf([4, 6, 8], 3))).toEqual({ mean: 6, error: expect.closeTo(Math.sqrt(9 + 4 / 3)) })
  })

  test('is missing where no rep was judged', () => {
    expect(setReading(sumsOf([], 3))).toBeNull()
  })

  test('is never surer than one of its reps, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 30, noNaN: true }), { minLength: 1, maxLength: 50 }),
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        (angles, error) => {
          expect(setReading(sumsOf(angles, error))?.error).toBeGreaterThanOrEqual(error - 1e-9)
        },
      ),
    )
  })
})

describe('a chart with room for few points', () => {
  const sets = fc.array(
    fc.record({
      // A sum turns −0 into 0.
      mean: fc.double({ min: -20, max: 30, noNaN: true }).map((angle) => degrees(angle + 0)),
      error: fc.double({ min: 0.1, max: 6, noNaN: true }).map(degrees),
      at: fc.integer({ min: 0, max: 1e12 }),
      inside: fc.boolean(),
    }),
    { maxLength: 300 },
  )
  const most = fc.integer({ min: 1, max: 120 })

  test('leaves no set out and counts none twice', () => {
    fc.assert(
      fc.property(sets, most, (all, room) => {
        const points = thinTrend(all, room)
        expect(points.length).toBe(Math.min(all.length, room))
        expect(points.reduce((sum, point) => sum + point.sets, 0)).toBe(all.length)
      }),
    )
  })

  test('shows every set as it is while there is room', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const points = thinTrend(all, 300)
        expect(points.map(({ mean, at, inside }) => ({ mean, at, inside }))).toEqual(
          all.map(({ mean, at, inside }) => ({ mean, at, inside })),
        )
      }),
    )
  })
})
