import type { HeelLiftRecord } from '#core/heelLift/heelLiftRecord.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** When the set was half of a heel-lift test: what both halves say together, with their errors. */
export const heelLiftTest = ({ heel_lift_test: test }: FormReport, words: ReportWords): Markup | null => {
  if (test === undefined) return null
  const { heelLift: text } = words
  return html`<section aria-labelledby="heel-lift-heading">
    <h2 id="heel-lift-heading">${text.heading} <small>${text.thisSet[test.this_set]}</small></h2>
    <p><strong>${text.pattern[test.pattern]}</strong> ${saying(test, words)} ${text.notDiagnosis}</p>
  </section>`
}

const saying = (test: HeelLiftRecord, words: ReportWords): string => {
  const { heelLift: text, locale } = words
  const withError = (value: number | null, error: number | null) =>
    value === null || error === null
      ? null
      : `${degrees(value, locale)}\u00a0±\u00a0${degrees(error, locale)}`
  const flat = withError(test.flat_mean_deg, test.flat_error_deg)
  const raised = withError(test.raised_mean_deg, test.raised_error_deg)
  const change = withError(test.change_deg, test.change_error_deg)
  const why = test.doubt === null ? '' : text.doubt[test.doubt]
  if (flat === null || raised === null || change === null || test.side === null) return why
  return `${text.means(words.knee[test.side], flat, raised, change)} ${why}`.trim()
}

const degrees = (value: number, locale: string) => printNumber(value, { locale, digits: 1, unit: '°' })
