import { historyThresholds } from '#core/history/historyThresholds.ts'
import { judgeTrend } from '#core/history/judgeTrend.ts'
import type { SetReading } from '#core/history/setReading.ts'
import { degrees } from '#core/units.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const reading = (mean: number, error = 1): SetReading => ({ mean: degrees(mean), error: degrees(error) })
const floor = historyThresholds.changeAtLeast.value
const angle = fc.double({ min: -20, max: 30, noNaN: true })
const sets = fc.array(
  fc
    .record({ mean: angle, error: fc.double({ min: 0.3, max: 6, noNaN: true }) })
    .map(({ mean, error }) => reading(mean, error)),
  { minLength: 3, maxLength: 40 },
)

describe('a trend', () => {
  test('needs three sets', () => {
    expect(judgeTrend([reading(11), reading(2)])).toStrictEqual({ kind: 'tooFew', sets: 2, least: 3 })
  })

  test('is better when the last sets are less inward by more than the noise', () => {
    const trend = judgeTrend([11, 12, 11, 9, 6, 5, 6].map((mean) => reading(mean)))
    expect(trend).toMatchObject({ kind: 'better', noise: floor })
    expect(trend.kind === 'better' && [trend.before.mean, trend.after.mean]).toEqual([
      expect.closeTo(34 / 3),
      expect.closeTo(17 / 3),
    ])
  })

  test('is worse the other way round', () => {
    expect(judgeTrend([2, 3, 2, 8, 9, 8].map((mean) => reading(mean))).kind).toBe('worse')
  })

  test('is no change while the sets differ by less than the floor, however sure each of them is', () => {
    expect(judgeTrend([2, 2, 2, 4.9, 4.9, 4.9].map((mean) => reading(mean, 0.1))).kind).toBe('noChange')
  })

  test('one odd day makes none', () => {
    expect(judgeTrend([3, 3, 3, 3, 3, 10].map((mean) => reading(mean))).kind).toBe('noChange')
  })

  test('uncertain sets need a larger change', () => {
    const means = [10, 10, 10, 5, 5, 5]
    expect(judgeTrend(means.map((mean) => reading(mean, 1))).kind).toBe('better')
    expect(judgeTrend(means.map((mean) => reading(mean, 4))).kind).toBe('noChange')
  })

  test('never calls less than the noise a change, and turns round with time', () => {
    fc.assert(
      fc.property(sets, (readings) => {
        const trend = judgeTrend(readings)
        const back = judgeTrend(readings.toReversed())
        if (trend.kind === 'tooFew' || back.kind === 'tooFew') throw new Error('there are three sets')
        expect(trend.noise).toBeGreaterThanOrEqual(floor)
        expect(trend.kind !== 'noChange').toBe(Math.abs(trend.change) > trend.noise)
        expect(back.change).toBeCloseTo(-trend.change)
        expect(back.kind).toBe({ better: 'worse', worse: 'better', noChange: 'noChange' }[trend.kind])
      }),
    )
  })
})
