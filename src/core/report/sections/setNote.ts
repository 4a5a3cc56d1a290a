import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What the person said after the set; nothing where nothing was said. */
export const setNote = ({ pain_0_10: pain, note }: FormReport, { said }: ReportWords): Markup | false =>
  (pain !== undefined || note !== undefined) &&
  html`<section class="said" aria-labelledby="said-heading">
    <h2 id="said-heading">${said.heading}</h2>
    ${pain !== undefined && html`<p>${said.pain(pain)}</p>`}
    ${note !== undefined && html`<p><bdi>${note}</bdi></p>`}
  </section>`
