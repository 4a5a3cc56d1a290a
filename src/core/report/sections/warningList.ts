import type { FormReport, RepRecord, WarningRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { notMeasured, printNumber } from '#core/report/reportNumbers.ts'
import { printTimeInto } from '#core/report/reportTimes.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What was said live, and for how long it stayed true. */
export const warningList = ({ warnings, reps }: FormReport, words: ReportWords): Markup => {
  const { warnings: text } = words
  const body =
    warnings.length === 0
      ? html`<p>${text.none}</p>`
      : html`<table class="plain">
          <caption class="unseen">
            ${text.heading}
          </caption>
          <thead>
            <tr>
              <th scope="col">${text.knee}</th>
              <th scope="col">${text.rep}</th>
              <th scope="col">${text.raised}</th>
              <th scope="col">${text.lasted}</th>
            </tr>
          </thead>
          <tbody>
            ${warnings.map(
              (warning) =>
                html`<tr>
                  <th scope="row">${words.knee[warning.side]}</th>
                  <td>${repOf(warning, reps)?.index ?? notMeasured}</td>
                  <td>${printTimeInto(warning.raised_at_ms, words.locale)}</td>
                  <td>${lasted(warning, words)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
  return html`<section class="warnings" aria-labelledby="warnings-heading">
    <h2 id="warnings-heading">${text.heading}</h2>
    ${body}
  </section>`
}

/** Null for a warning in a movement that was not counted. */
const repOf = ({ raised_at_ms: at }: WarningRecord, reps: readonly RepRecord[]): RepRecord | null =>
  reps.find((rep) => at >= rep.started_at_ms && at <= rep.ended_at_ms) ?? null

const lasted = (
  { raised_at_ms: raised, cleared_at_ms: cleared }: WarningRecord,
  words: ReportWords,
): string =>
  cleared === null
    ? words.warnings.untilTheEnd
    : words.warnings.seconds(printNumber((cleared - raised) / 1000, { locale: words.locale, digits: 1 }))
