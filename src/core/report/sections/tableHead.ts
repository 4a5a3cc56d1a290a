import { html, type Markup } from '#core/report/markup.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { sides } from '#core/side.ts'

/** Caption and the two heading rows: whose leg, then what. Shared, so that both tables line up. */
export const tableHead = (caption: string, words: ReportWords): Markup =>
  html`<caption class="unseen">
      ${caption}. ${words.table.captionNote}
    </caption>
    <colgroup span="3"></colgroup>
    <colgroup span="6"></colgroup>
    <colgroup span="6"></colgroup>
    <thead>
      <tr>
        <td colspan="3"></td>
        ${sides.map((side) => html`<th scope="colgroup" colspan="6" class="first leg">${words.knee[side]}</th>`)}
      </tr>
      <tr>
        ${heading(words.table.rep)} ${heading(words.table.start)} ${heading(`${words.table.depth}\u00a0°`)}
        ${sides.map(() => legHeadings(words))}
      </tr>
    </thead>`

const legHeadings = ({ table }: ReportWords): Markup =>
  html`${heading(`${table.largest}\u00a0°`, 'first')} ${heading(table.phase, 'word')}
  ${heading(`${table.atBottom}\u00a0°`)} ${heading(table.shinLengths)} ${heading(`${table.shinAngle}\u00a0°`)}
  ${heading(table.verdict, 'verdict')}`

const heading = (text: string, name = ''): Markup => html`<th scope="col" class="${name}">${text}</th>`
