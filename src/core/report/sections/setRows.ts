import type { FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { numberMarkup } from '#core/report/reportNumbers.ts'
import { type LegNumber, spreadOf } from '#core/report/summariseLeg.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { type Side, sides } from '#core/side.ts'

/** Mean and spread of the judged reps, and the noise below which a difference means nothing. */
export const setRows = (report: FormReport, words: ReportWords): Markup => {
  const { table } = words
  const depths = spreadOf(report.reps.map((rep) => rep.depth_deg))
  return html`<tfoot>
    ${setRow('mean', table.mean, degrees(depths.mean, words), (side) => spreadCells(report.reps, side, words, 'mean'))}
    ${setRow('deviation', table.deviation, degrees(depths.deviation, words), (side) => spreadCells(report.reps, side, words, 'deviation'))}
    ${setRow('noise', table.noise, html``, () => noiseCells(report, words))}
  </tfoot>`
}

const setRow = (name: string, term: string, depth: Markup, legCells: (side: Side) => Markup): Markup =>
  html`<tr class="${name}">
    <th scope="row" colspan="2">${term}</th>
    <td>${depth}</td>
    ${sides.map(legCells)}
  </tr>`

const spreadCells = (
  reps: readonly RepRecord[],
  side: Side,
  words: ReportWords,
  pick: 'mean' | 'deviation',
): Markup => {
  const of = (field: LegNumber) => spreadOf(reps.map((rep) => judgedNumber(rep[side], field)))
  const largest = of('knee_inward_deg')
  const shinLengths = rounded(of('knee_inward_shin_lengths')[pick], 3)
  return html`<td class="first">${degrees(largest[pick], words)}</td>
    <td class="word"></td>
    <td>${degrees(of('knee_inward_at_bottom_deg')[pick], words)}</td>
    <td>${numberMarkup(shinLengths, { locale: words.locale, digits: 2 })}</td>
    <td>${degrees(of('shin_frontal_deg')[pick], words)}</td>
    <td class="verdict">${pick === 'mean' && words.table.measuredIn(largest.count)}</td>`
}

const noiseCells = ({ thresholds }: FormReport, words: ReportWords): Markup => {
  const error = degrees(thresholds.typical_error_deg, words)
  return html`<td class="first">${error}</td>
    <td class="word"></td>
    <td>${error}</td>
    <td colspan="3" class="verdict">${words.table.noiseNote}</td>`
}

/** A number of a leg that could not be judged must not move the mean. */
const judgedNumber = (leg: LegRecord, field: LegNumber) => (leg.verdict === 'cant-tell' ? null : leg[field])

const degrees = (value: number | null, words: ReportWords): Markup =>
  numberMarkup(rounded(value, 2), { locale: words.locale, digits: 1 })

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(value.toFixed(digits))
