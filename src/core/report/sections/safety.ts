import { html, type Markup } from '#core/report/markup.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What this report is not, and when to stop. */
export const safety = ({ safety: { heading, text } }: ReportWords): Markup =>
  html`<section class="safety" aria-labelledby="safety-heading">
    <h2 id="safety-heading">${heading}</h2>
    <p>${text}</p>
  </section>`
