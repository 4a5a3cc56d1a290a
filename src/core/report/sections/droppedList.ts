import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printTimeInto } from '#core/report/reportTimes.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** Movements that began like a rep and were not counted, so that nobody wonders where one went. */
export const droppedList = ({ dropped }: FormReport, words: ReportWords): Markup | null => {
  if (dropped.length === 0) return null
  const { dropped: text } = words
  const time = (milliseconds: number) => printTimeInto(milliseconds, words.locale)
  return html`<section class="dropped" aria-labelledby="dropped-heading">
    <h2 id="dropped-heading">${text.heading} <small>${text.note}</small></h2>
    <table class="plain">
      <caption class="unseen">
        ${text.heading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.from}</th>
          <th scope="col">${text.to}</th>
          <th scope="col">${text.why}</th>
        </tr>
      </thead>
      <tbody>
        ${dropped.map(
          (movement) =>
            html`<tr>
              <td>${time(movement.started_at_ms)}</td>
              <td>${time(movement.ended_at_ms)}</td>
              <td>${text.reason[movement.reason]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
