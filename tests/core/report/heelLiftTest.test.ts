import { recordHeelLift } from '#core/heelLift/heelLiftRecord.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { expect, test } from 'vitest'

const set = (right: number) =>
  constructedReport(Array.from({ length: 5 }, () => ({ depth: 95, left: 1, right })))
const render = (report: Parameters<typeof renderReportHtml>[0], language: 'en' | 'de' = 'en') =>
  renderReportHtml(report, { words: reportWordsIn[language], paper: 'a4', fonts: [] })

const flat = set(14)
const withTest = { ...flat, heel_lift_test: recordHeelLift('flat', flat.reps, set(2).reps) }

test('a set that was half of a heel-lift test says so, with both means and their errors', () => {
  const page = render(withTest)
  expect(page).toContain('Heel-lift test')
  expect(page).toContain('this set: heels down')
  expect(page).toMatch(/Right knee: mean 14\.0°\u00a0±\u00a0\d\.\d° inside/)
  expect(render(withTest, 'de')).toContain('Fersentest')
})

test('any other set does not speak of it', () => {
  expect(render(flat)).not.toContain('Heel-lift')
})
