import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { expect, test } from 'vitest'

const report = constructedReport(Array.from({ length: 5 }, () => ({ depth: 95, left: 1, right: 2 })))
const render = (shown: typeof report, language: 'en' | 'de' = 'en') =>
  renderReportHtml(shown, { words: reportWordsIn[language], paper: 'a4', fonts: [] })

const withTest = {
  ...report,
  single_leg_squat: {
    done_at: '2026-11-22T14:05:00+01:00',
    left_fppa_deg: -2.4,
    left_fppa_error_deg: 4.8,
    right_fppa_deg: null,
    right_fppa_error_deg: null,
  },
}

test('squats on one leg are told with their error, and a leg that was not seen as such', () => {
  const page = render(withTest)
  expect(page).toContain('Single-leg squat')
  expect(page).toContain('Left knee: −2.4°\u00a0±\u00a04.8°. Right knee: not measured.')
  expect(render(withTest, 'de')).toContain(
    'Linkes Knie: −2,4°\u00a0±\u00a04,8°. Rechtes Knie: nicht gemessen.',
  )
})

test('any other report does not speak of them', () => {
  expect(render(report)).not.toContain('Single-leg')
})
