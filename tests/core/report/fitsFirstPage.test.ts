import { fitsFirstPage } from '#core/report/fitsFirstPage.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { reportOfLength } from '#tests/core/report/sampleReport.ts'
import { expect, test } from 'vitest'

const quiet = (report: FormReport): FormReport => ({ ...report, warnings: [], dropped: [] })

test('ten plain reps stand on the first page of A4, seven on the shorter Letter', () => {
  const most = (paper: 'a4' | 'letter') =>
    [5, 6, 7, 8, 9, 10, 11, 12].findLast((count) => fitsFirstPage(quiet(reportOfLength(count)), paper))
  expect([most('a4'), most('letter')]).toEqual([10, 7])
})

test('a rep that takes two lines, and a column of reasons longer than the chart, need room too', () => {
  const nine = quiet(reportOfLength(9))
  const incomplete = { ...nine, reps: nine.reps.map((rep) => ({ ...rep, complete: false })) }
  const warnings = Array.from({ length: 20 }, (_, index) => ({
    kind: 'knee-inside' as const,
    side: 'left' as const,
    raised_at_ms: index,
    cleared_at_ms: null,
  }))
  expect(fitsFirstPage(nine, 'a4')).toBe(true)
  expect(fitsFirstPage(incomplete, 'a4')).toBe(false)
  expect(fitsFirstPage({ ...nine, warnings }, 'a4')).toBe(false)
})
