import type { FormReport, LegMeasuresRecord, MeasuresRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import {
  columnsWithValues,
  legMeasureColumns,
  type MeasureColumn,
  type MeasureName,
  repMeasureColumns,
} from '#core/report/measureColumns.ts'
import { numberMarkup } from '#core/report/reportNumbers.ts'
import { spreadOf } from '#core/report/summariseLeg.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { type Side, sides } from '#core/side.ts'

type Column<Of> = MeasureColumn<Of, MeasureName>
type Columns = {
  readonly rep: readonly Column<MeasuresRecord>[]
  /** A leg without a value in the whole set has no columns. */
  readonly legs: readonly { readonly side: Side; readonly columns: readonly Column<LegMeasuresRecord>[] }[]
}
type MeasuredRep = { readonly index: number; readonly measures: MeasuresRecord }

/** What was measured beside the verdicts, on a page of its own where it would end the first one; null in reports that know nothing of it. */
export const moreMeasures = (
  { reps }: FormReport,
  words: ReportWords,
  place: 'new-page' | 'after',
): Markup | null => {
  const measured = reps.flatMap(({ index, measures }) => (measures === null ? [] : [{ index, measures }]))
  if (measured.length === 0) return null
  const columns = columnsOf(measured)
  return html`<section
    class="reps measures ${place === 'new-page' && place}"
    aria-labelledby="measures-heading"
  >
    <h2 id="measures-heading">${words.measures.heading} <small>${words.measures.note}</small></h2>
    <div class="wide" role="group" aria-labelledby="measures-heading" tabindex="0">
      <table>
        ${head(columns, words)}
        <tbody>
          ${measured.map((rep) => row(rep, columns, words))}
        </tbody>
        ${errorRow(measured, columns, words)}
      </table>
    </div>
    ${meanings(columns, words)}
  </section>`
}

const columnsOf = (reps: readonly MeasuredRep[]): Columns => ({
  rep: columnsWithValues(
    repMeasureColumns,
    reps.map(({ measures }) => measures),
  ),
  legs: sides.flatMap((side) => {
    const columns = columnsWithValues(
      legMeasureColumns,
      reps.map(({ measures }) => measures[side]),
    )
    return columns.length === 0 ? [] : [{ side, columns }]
  }),
})

const head = ({ rep, legs }: Columns, words: ReportWords): Markup =>
  html`<caption class="unseen">
      ${words.measures.heading}. ${words.measures.note}
    </caption>
    <thead>
      <tr>
        <td colspan="${rep.length + 1}"></td>
        ${legs.map(({ side, columns }) => html`<th scope="colgroup" colspan="${columns.length}" class="first leg">${words.measures.leg[side]}</th>`)}
      </tr>
      <tr>
        <th scope="col">${words.table.rep}</th>
        ${rep.map(({ name }) => heading(name, words, ''))}
        ${legs.map(({ columns }) => columns.map(({ name }, place) => heading(name, words, place === 0 ? 'first' : '')))}
      </tr>
    </thead>`

const heading = (name: MeasureName, words: ReportWords, place: string): Markup =>
  html`<th scope="col" class="${place}">${words.measures.columns[name].short}</th>`

const row = ({ index, measures }: MeasuredRep, { rep, legs }: Columns, words: ReportWords): Markup =>
  html`<tr>
    <th scope="row">${index}</th>
    ${rep.map((column) => cell(column, measures, words, ''))}
    ${legs.map(({ side, columns }) => columns.map((column, place) => cell(column, measures[side], words, place === 0 ? 'first' : '')))}
  </tr>`

const cell = <Of>({ read, digits }: Column<Of>, of: Of, words: ReportWords, place: string): Markup =>
  html`<td class="${place}">${numberMarkup(read(of), { locale: words.locale, digits })}</td>`

/** The mean standard error of each column: smaller differences mean nothing. */
const errorRow = (reps: readonly MeasuredRep[], { rep, legs }: Columns, words: ReportWords): Markup =>
  html`<tfoot>
    <tr class="noise">
      <th scope="row">${words.measures.error}</th>
      ${rep.map((column) =>
        errorCell(
          column,
          reps.map(({ measures }) => measures),
          words,
          '',
        ),
      )}
      ${legs.map(({ side, columns }) =>
        columns.map((column, place) =>
          errorCell(
            column,
            reps.map(({ measures }) => measures[side]),
            words,
            place === 0 ? 'first' : '',
          ),
        ),
      )}
    </tr>
  </tfoot>`

const errorCell = <Of>(
  { error, digits }: Column<Of>,
  rows: readonly Of[],
  words: ReportWords,
  place: string,
): Markup => {
  const { mean } = spreadOf(rows.map(error))
  const value = mean === null ? null : Number(mean.toFixed(3))
  return html`<td class="${place}">${numberMarkup(value, { locale: words.locale, digits })}</td>`
}

const meanings = ({ rep, legs }: Columns, words: ReportWords): Markup => {
  const names = new Set<MeasureName>([
    ...rep.map(({ name }) => name),
    ...legs.flatMap(({ columns }) => columns.map(({ name }) => name)),
  ])
  return html`<div class="definitions">
    <dl>
      ${[...names].map((name) => {
        const { short, unit, meaning } = words.measures.columns[name]
        return html`<div>
          <dt>${short}</dt>
          <dd>${meaning} <span class="unit">(${unit})</span></dd>
        </div>`
      })}
    </dl>
  </div>`
}
