import { spreadOf, summariseLeg } from '#core/report/summariseLeg.ts'
import { expect, test } from 'vitest'
import { fineLeg, insideLeg, sampleRep, sampleReport } from './sampleReport.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'

test('a leg of the set counts what was judged, what was inside, and names the furthest rep', () => {
  expect(summariseLeg(sampleReport.reps, 'right')).toEqual({
    side: 'right',
    judged: 3,
    inside: 1,
    total: 3,
    furthest: { index: 2, inward: 13.2, error: 2.4 },
  })
  expect(summariseLeg(sampleReport.reps, 'left')).toEqual({
    side: 'left',
    judged: 2,
    inside: 0,
    total: 3,
    furthest: { index: 2, inward: 2.3, error: 2.9 },
  })
})

test('a knee that could not be judged never is the furthest', () => {
  const doubtful = { ...insideLeg, verdict: 'cant-tell' as const, reason: 'turned-away' }
  expect(summariseLeg([sampleRep(1, doubtful, fineLeg)], 'left').furthest).toBeNull()
  expect(summariseLeg([sampleRep(1, unseenLeg('hidden'), fineLeg)], 'left').furthest).toBeNull()
})

test('mean and sample deviation leave out what was not measured', () => {
  expect(spreadOf([2, null, 4, 9])).toEqual({ count: 3, mean: 5, deviation: Math.sqrt(13) })
  expect(spreadOf([7])).toEqual({ count: 1, mean: 7, deviation: null })
  expect(spreadOf([null])).toEqual({ count: 0, mean: null, deviation: null })
})
