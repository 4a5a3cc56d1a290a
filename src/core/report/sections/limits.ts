import { html, type Markup } from '#core/report/markup.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What no number here can say. */
export const limits = ({ limits: { heading, text } }: ReportWords): Markup =>
  html`<section class="limits" aria-labelledby="limits-heading">
    <h2 id="limits-heading">${heading}</h2>
    ${text.map((line) => html`<p>${line}</p>`)}
  </section>`
