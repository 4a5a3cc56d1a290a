import { decideHeelLift } from '#core/heelLift/decideHeelLift.ts'
import { recordHeelLift, resultOf } from '#core/heelLift/heelLiftRecord.ts'
import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'
import { describe, expect, test } from 'vitest'

/** Five reps with these inward angles of the right knee; null is one that could not be judged. */
const set = (inward: readonly (number | null)[], error = 1.5, left = 1): RepRecord[] =>
  constructedReport(inward.map((right) => ({ depth: 95, left, right }))).reps.map((rep) => ({
    ...rep,
    left: withError(rep.left, error),
    right: withError(rep.right, error),
  }))

const withError = (leg: LegRecord, error: number): LegRecord => ({
  ...leg,
  error_deg: leg.knee_inward_deg === null ? null : error,
})

const five = (mean: number) => [mean - 1, mean - 0.5, mean, mean + 0.5, mean + 1]

describe('[T1] the heel-lift test', () => {
  test('a knee that comes out with the heels raised speaks for the ankles', () => {
    expect(decideHeelLift(set(five(12)), set(five(3)))).toMatchObject({
      pattern: 'ankle',
      side: 'right',
      doubt: null,
    })
  })

  test('a knee that goes in all the same speaks for the hips', () => {
    expect(decideHeelLift(set(five(12)), set(five(12)))).toMatchObject({ pattern: 'hip', doubt: null })
  })

  test('a difference inside the noise is called unclear', () => {
    expect(decideHeelLift(set(five(10), 3), set(five(6.8), 3))).toMatchObject({
      pattern: 'unclear',
      doubt: 'withinNoise',
    })
  })

  test('a change has to be two fifths of what it was, not only real', () => {
    expect(decideHeelLift(set(five(20), 0.5), set(five(16), 0.5)).pattern).toBe('hip')
    expect(decideHeelLift(set(five(20), 0.5), set(five(11), 0.5)).pattern).toBe('ankle')
  })

  test('without a cave-in there is nothing for a lift to change', () => {
    expect(decideHeelLift(set(five(3)), set(five(1)))).toMatchObject({
      pattern: 'unclear',
      doubt: 'neverInside',
    })
  })

  test('what went inside in some reps, or may have, is not called never', () => {
    const doubtOf = (flat: readonly number[], error: number) =>
      decideHeelLift(set(flat, error), set(five(1), error)).doubt
    expect(doubtOf([11, 10, 1, 1, 1], 1.5)).toBe('withinNoise')
    expect(doubtOf(five(4.5), 5)).toBe('withinNoise')
  })

  test('the other leg does not answer for the one that went inside and could not be judged with the heels up', () => {
    const unseen = set([null, null, null, null, null])
    expect(decideHeelLift(set(five(13)), unseen)).toMatchObject({ pattern: 'unclear', doubt: 'tooFewReps' })
  })

  test('what could not be judged is not counted, and too little of it decides nothing', () => {
    expect(decideHeelLift(set([12, null, null, 12, null]), set(five(3), 1.5, 1)).side).toBe('left')
    const unseen = set([null, null, null, null, null]).map((rep) => ({ ...rep, left: rep.right }))
    expect(decideHeelLift(unseen, set(five(3)))).toMatchObject({ pattern: 'unclear', doubt: 'tooFewReps' })
  })

  test('names a pattern that is not there in fewer than one of twelve tests of a truly unchanged or truly halved knee', () => {
    const random = seededRandom(7)
    const gauss = () => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, 0) - 6
    const measured = (truth: number, error: number) => {
      const ofSet = 0.3 * error * gauss()
      return set(
        Array.from({ length: 5 }, () => truth + ofSet + Math.sqrt(1 - 0.09) * error * gauss()),
        error,
      )
    }
    const wrong = (truth: number, raised: number, pattern: 'ankle' | 'hip') =>
      Array.from(
        { length: 400 },
        () => decideHeelLift(measured(truth, 2), measured(raised, 2)).pattern,
      ).filter((found) => found === pattern).length / 400
    expect(wrong(12, 12, 'ankle')).toBeLessThan(1 / 12)
    expect(wrong(12, 6, 'hip')).toBeLessThan(1 / 12)
  })

  test('survives being written down, to a tenth of a degree', () => {
    const record = recordHeelLift('raised', set(five(12)), set(five(3)))
    expect(record).toMatchObject({ this_set: 'raised', flat_mean_deg: 12, raised_mean_deg: 3, change_deg: 9 })
    expect(resultOf(record)).toMatchObject({ pattern: 'ankle', side: 'right', change: { deg: 9 } })
  })
})
