import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { setRows } from '#core/report/sections/setRows.ts'
import { tableHead } from '#core/report/sections/tableHead.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** Mean, spread and noise alone: keeps the first page whole when the reps need pages of their own. */
export const setTable = (report: FormReport, words: ReportWords): Markup =>
  html`<section class="reps" aria-labelledby="set-heading">
    <h2 id="set-heading">${words.table.summaryCaption} <small>${words.table.detailFollows}</small></h2>
    <div class="wide" role="group" aria-labelledby="set-heading" tabindex="0">
      <table>
        ${tableHead(words.table.summaryCaption, words)}${setRows(report, words)}
      </table>
    </div>
  </section>`
