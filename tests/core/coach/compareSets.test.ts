import { compareSets } from '#core/coach/compareSets.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { expect, test } from 'vitest'

const setOf = (left: readonly number[], right: number | null) =>
  constructedReport(left.map((angle) => ({ depth: 90, left: angle, right, reason: 'hidden' })))

test('[C6] a check set within a reading’s error of the guided one was kept', () => {
  const { left } = compareSets(setOf([2, 3, 4], 1), setOf([4, 5, 5], 1))
  expect(left).toMatchObject({ outcome: 'kept', guided: { judged: 3, meanDeg: 3 } })
})

test('[C6] beyond the error the change is named, either way', () => {
  expect(compareSets(setOf([2, 2], 1), setOf([9, 9], 1)).left).toMatchObject({
    outcome: 'further',
    check: { inside: 2, judged: 2 },
  })
  expect(compareSets(setOf([9, 9], 1), setOf([2, 2], 1)).left.outcome).toBe('less')
})

test('[C6] a knee that could not be judged in one of them is not compared', () => {
  expect(compareSets(setOf([2], null), setOf([2], 1)).right.outcome).toBe('cantTell')
})
