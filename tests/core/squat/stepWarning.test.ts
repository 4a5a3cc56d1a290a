import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measured, notSeen } from '#core/measured.ts'
import { noWarning, stepWarning, type WarningState } from '#core/squat/stepWarning.ts'
import { thresholds } from '#core/thresholds.ts'
import { degrees, milliseconds } from '#core/units.ts'

const error = degrees(3)
const frameMs = 33

/** Frame numbers in which the warning is up; null readings are outside the judged depth, NaN is unseen. */
const upIn = (readings: readonly (number | null)[]): number[] => {
  let state: WarningState = noWarning
  return readings.flatMap((reading, order) => {
    const inward =
      reading === null ? null : Number.isNaN(reading) ? notSeen('hidden') : measured(degrees(reading), error)
    state = stepWarning(state, milliseconds(order * frameMs), inward, thresholds.insideAt.value)
    return state.kind === 'on' ? [order] : []
  })
}

describe('[W1] the live warning', () => {
  test('is raised within 250 ms of a crossing however slight, hold time included', () => {
    const [first] = upIn(Array.from({ length: 20 }, () => 6.6))
    expect((first ?? Infinity) * frameMs).toBeGreaterThanOrEqual(thresholds.holdToWarn.value)
    expect((first ?? Infinity) * frameMs).toBeLessThanOrEqual(250)
  })

  test('is raised the sooner the further the knee is inside', () => {
    const firstUp = (reading: number) => upIn(Array.from({ length: 20 }, () => reading))[0]
    expect([7, 8, 9, 12].map(firstUp)).toEqual([4, 3, 1, 1])
  })

  test('ignores a single wild frame and a slight crossing shorter than the hold time', () => {
    expect(upIn([0, 40, 0, 40, 0])).toEqual([])
    expect(upIn([0, 7, 7, 7, 0, 0])).toEqual([])
  })

  test('does not let a camera without many frames wait for a second one when the knee is far inside', () => {
    const before = stepWarning(
      noWarning,
      milliseconds(0),
      measured(degrees(0), error),
      thresholds.insideAt.value,
    )
    const after = stepWarning(
      before,
      milliseconds(100),
      measured(degrees(9), error),
      thresholds.insideAt.value,
    )
    expect(after.kind).toBe('on')
  })

  test('does not wait for a second frame either when the knee comes down into the judged depth far inside', () => {
    const above = stepWarning(noWarning, milliseconds(0), null, thresholds.insideAt.value)
    const inside = measured(degrees(9), error)
    expect(stepWarning(above, milliseconds(125), inside, thresholds.insideAt.value).kind).toBe('on')
    expect(stepWarning(above, milliseconds(33), inside, thresholds.insideAt.value).kind).toBe('crossing')
  })

  test('does not flicker between the two thresholds', () => {
    const up = upIn([9, 9, 9, 9, 9, 5.5, 9, 5, 7, 4.6, 4.4, 6.4])
    expect(up).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('clears when the knee comes up out of the judged depth', () => {
    expect(upIn([9, 9, 9, 9, 9, null])).toEqual([1, 2, 3, 4])
  })

  test('survives a short gap and dies of a long one', () => {
    const gap = Array.from({ length: 40 }, () => Number.NaN)
    const up = upIn([9, 9, 9, 9, 9, 9, ...gap])
    expect(up.length).toBeGreaterThan(3)
    expect(up.at(-1)).toBeLessThan(25)
  })

  test('never rises when every reading is below the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 6.49, noNaN: true }), { maxLength: 60 }),
        (readings) => {
          expect(upIn(readings)).toEqual([])
        },
      ),
      { seed: 11 },
    )
  })
})
