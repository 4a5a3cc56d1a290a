import { measured } from '#core/measured.ts'
import { measureTempo } from '#core/squat/measures/tempo.ts'
import { milliseconds } from '#core/units.ts'
import { assert, double, integer, property } from 'fast-check'
import { expect, test } from 'vitest'

/** Down in a straight line, held, and up again; degrees every 50 ms. */
const squat = (descent: number, hold: number, ascent: number) => {
  const total = descent + hold + ascent
  return Array.from({ length: Math.floor(total / 50) + 1 }, (_, step) => {
    const at = step * 50
    const share = at < descent ? at / descent : at <= descent + hold ? 1 : (total - at) / ascent
    return { at: milliseconds(at), value: 90 * share }
  })
}
const span = (total: number) => ({ startedAt: milliseconds(0), endedAt: milliseconds(total) })

test('the bottom is the time within 5° of the lowest point, the rest is down and up', () => {
  const error = milliseconds(50 / Math.sqrt(6))
  // 5 of 90 degrees take 50 ms of a descent of 900 ms, and 75 ms of an ascent of 1350 ms.
  expect(measureTempo(squat(900, 400, 1350), span(2650))).toEqual({
    descent: measured(milliseconds(850), error),
    bottom: measured(milliseconds(525), error),
    ascent: measured(milliseconds(1275), error),
  })
})

test('the three phases add up to the rep, whatever the movement', () => {
  assert(
    property(
      integer({ min: 200, max: 3000 }),
      integer({ min: 0, max: 2000 }),
      double({ min: 200, max: 3000, noNaN: true }),
      (down, hold, up) => {
        const total = down + hold + up
        const { descent, bottom, ascent } = measureTempo(squat(down, hold, up), span(total))
        if (!descent.seen || !bottom.seen || !ascent.seen) return false
        return Math.abs(descent.value + bottom.value + ascent.value - total) < 1e-6 && descent.value > 0
      },
    ),
  )
})

test('three frames tell nothing', () => {
  const { descent } = measureTempo(squat(900, 0, 900).slice(0, 3), span(1800))
  expect(descent).toEqual({ seen: false, why: 'tooFewFrames' })
})
