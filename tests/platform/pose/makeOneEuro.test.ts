import { describe, expect, test } from 'vitest'
import { makeOneEuro } from '#platform/pose/blazepose/makeOneEuro.ts'

const settings = { minimumCutoff: 1, slope: 0.1, speedCutoff: 1 }

/** Weight of the newest value at 10 Hz. */
const alpha = (cutoff: number) => 1 / (1 + 10 / (2 * Math.PI * cutoff))

describe('the One Euro filter', () => {
  test('hands the first value through and then follows the published formula', () => {
    const filter = makeOneEuro(1, settings)
    const values = Float64Array.of(2)
    filter(values, 0, 1)
    expect(values[0]).toBe(2)

    values[0] = 3
    filter(values, 100, 1)
    // At 10 Hz: alpha(1 Hz) = 1 / (1 + 10 / 2π) = 0.38587; speed = 0.38587 · (3 − 2) · 10; cut-off = 1 + 0.1 · speed.
    expect(values[0]).toBeCloseTo(2 + alpha(1 + 0.1 * alpha(1) * 10), 12)
  })

  test('smooths stillness hard and motion hardly', () => {
    const still = makeOneEuro(1, { minimumCutoff: 0.05, slope: 80, speedCutoff: 1 })
    const moving = makeOneEuro(1, { minimumCutoff: 0.05, slope: 80, speedCutoff: 1 })
    const [noise, motion] = [Float64Array.of(0), Float64Array.of(0)]
    for (let frame = 0; frame <= 30; frame++) {
      noise[0] = 0.0005 * (frame % 2)
      motion[0] = 0.05 * frame
      still(noise, frame * 33, 1)
      moving(motion, frame * 33, 1)
    }
    expect(noise[0]).toBeGreaterThan(0.0001)
    expect(noise[0]).toBeLessThan(0.0004)
    expect(1.5 - (motion[0] ?? 0)).toBeLessThan(0.01)
  })

  test('does not break on two frames with the same time', () => {
    const filter = makeOneEuro(1, settings)
    const values = Float64Array.of(1)
    filter(values, 5, 1)
    filter(values, 5, 1)
    expect(values[0]).toBe(1)
  })
})
