import type { FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { notMeasured, numberMarkup, numberWithError } from '#core/report/reportNumbers.ts'
import { printTimeInto } from '#core/report/reportTimes.ts'
import { reasonWords } from '#core/report/reasonWords.ts'
import { setRows } from '#core/report/sections/setRows.ts'
import { tableHead } from '#core/report/sections/tableHead.ts'
import { verdictMark } from '#core/report/verdictMark.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { type Side, sides } from '#core/side.ts'

/** One row per rep, the left leg on the left, closed by mean, spread and noise. */
export const repTable = (report: FormReport, words: ReportWords): Markup | null =>
  report.reps.length === 0
    ? null
    : html`<section class="reps" aria-labelledby="reps-heading">
        <h2 id="reps-heading">${words.table.caption} <small>${words.table.captionNote}</small></h2>
        <div class="wide" role="group" aria-labelledby="reps-heading" tabindex="0">
          <table>
            ${tableHead(words.table.caption, words)}
            <tbody>
              ${report.reps.map((rep) => repRow(rep, words))}
            </tbody>
            ${setRows(report, words)}
          </table>
        </div>
      </section>`

const repRow = (rep: RepRecord, words: ReportWords): Markup =>
  html`<tr>
    <th scope="row">${rep.index}</th>
    <td>${printTimeInto(rep.started_at_ms, words.locale)}</td>
    <td>
      ${numberWithError(rep.depth_deg, rep.depth_error_deg, { locale: words.locale, digits: 1 })}
      ${!rep.complete && html`<span class="why">${words.table.incomplete}</span>`}
    </td>
    ${sides.map((side) => (hasNumber(rep[side]) ? legCells(rep[side], side, words) : unseenLeg(rep[side], side, words)))}
  </tr>`

const hasNumber = (leg: LegRecord): boolean =>
  [
    leg.knee_inward_deg,
    leg.knee_inward_at_bottom_deg,
    leg.knee_inward_shin_lengths,
    leg.shin_frontal_deg,
  ].some((number) => number !== null)

/** Five dashes in a row say less than one line with the reason. */
const unseenLeg = (leg: LegRecord, side: Side, words: ReportWords): Markup =>
  html`<td class="first verdict" colspan="6">
    ${verdictMark(leg.verdict, side)}<span>${words.verdict[leg.verdict]}${reasonBehind(leg, words)}</span>
  </td>`

const reasonBehind = (leg: LegRecord, words: ReportWords): Markup | null =>
  leg.verdict === 'cant-tell'
    ? html`<span class="quiet">: ${reasonWords(leg.reason, words).short}</span>`
    : null

const legCells = (leg: LegRecord, side: Side, words: ReportWords): Markup => {
  const degrees = { locale: words.locale, digits: 1 }
  const tone = leg.verdict === 'inside' ? 'inside' : ''
  const phase = leg.knee_inward_phase
  return html`<td class="first ${tone}">${numberWithError(leg.knee_inward_deg, leg.error_deg, degrees)}</td>
    <td class="word ${tone}">${phase === null ? notMeasured : words.phase[phase]}</td>
    <td class="${tone}">${numberMarkup(leg.knee_inward_at_bottom_deg, degrees)}</td>
    <td class="${tone}">${numberMarkup(leg.knee_inward_shin_lengths, { ...degrees, digits: 2 })}</td>
    <td class="${tone}">${numberMarkup(leg.shin_frontal_deg, degrees)}</td>
    <td class="verdict ${tone}">${verdictMark(leg.verdict, side)}${verdictWords(leg, words)}</td>`
}

const verdictWords = (leg: LegRecord, words: ReportWords): Markup =>
  leg.verdict === 'cant-tell'
    ? html`<span
        >${words.verdict[leg.verdict]}<span class="why">${reasonWords(leg.reason, words).short}</span></span
      >`
    : html`<span>${words.verdict[leg.verdict]}</span>`
