import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What every number means, with its unit. */
export const definitions = ({ thresholds }: FormReport, words: ReportWords): Markup => {
  const degrees = (value: number) => printNumber(value, { locale: words.locale, digits: 1, unit: '°' })
  const list = words.definitions.list({
    inside: degrees(thresholds.inside_deg),
    clear: degrees(thresholds.clear_deg),
    judgedFrom: degrees(thresholds.judged_from_depth_deg),
    error: degrees(thresholds.typical_error_deg),
  })
  return html`<section class="definitions" aria-labelledby="definitions-heading">
    <h2 id="definitions-heading">${words.definitions.heading}</h2>
    <dl>
      ${list.map(
        ({ term, unit, meaning }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${meaning}${unit !== null && html` <span class="unit">(${unit})</span>`}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}
