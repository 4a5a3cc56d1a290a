import { html, type Markup } from '#core/report/markup.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

const linesToWriteOn = 3

/** Blank lines to write on. */
export const notes = (words: ReportWords): Markup =>
  html`<section class="notes" aria-labelledby="notes-heading">
    <h2 id="notes-heading">${words.notes}</h2>
    <div aria-hidden="true">
      ${Array.from({ length: linesToWriteOn }, () => html`<div class="rule"></div>`)}
    </div>
  </section>`
