import type { RepRecord } from '#core/record/formReport.ts'
import {
  columnsWithValues,
  legMeasureColumns,
  type MeasureColumn,
  type MeasureName,
  repMeasureColumns,
} from '#core/report/measureColumns.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import { spreadOf } from '#core/report/summariseLeg.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { type Side, sides } from '#core/side.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** What was measured beside the verdicts, as means of the set; folded away, because nothing in it is judged. */
export const MoreMeasures = ({ reps }: { readonly reps: readonly RepRecord[] }) => {
  const words = useWords()
  const { heading } = reportWordsIn[words.language].measures
  const measured = reps.flatMap(({ measures }) => measures ?? [])
  if (measured.length === 0) return null
  return (
    <details className="card panel more-measures">
      <summary>
        <h2>{heading}</h2> <small>{words.results.measuresNote}</small>
      </summary>
      <dl>
        {columnsWithValues(repMeasureColumns, measured).map((column) => (
          <Measure key={column.name} name={column.name} means={[meanOf(column, measured, null)]} />
        ))}
        {legMeasureColumns.map((column) => {
          const means = sides
            .map((side) =>
              meanOf(
                column,
                measured.map((of) => of[side]),
                side,
              ),
            )
            .filter(({ mean }) => mean !== null)
          return means.length > 0 && <Measure key={column.name} name={column.name} means={means} />
        })}
      </dl>
    </details>
  )
}

type Mean = {
  readonly side: Side | null
  readonly mean: number | null
  readonly error: number | null
  readonly digits: number
}

const meanOf = <Of,>(
  { read, error, digits }: MeasureColumn<Of, MeasureName>,
  of: readonly Of[],
  side: Side | null,
): Mean => ({ side, digits, mean: spreadOf(of.map(read)).mean, error: spreadOf(of.map(error)).mean })

type MeasureProps = { readonly name: MeasureName; readonly means: readonly Mean[] }

const Measure = ({ name, means }: MeasureProps) => {
  const { language, locale } = useWords()
  const words = reportWordsIn[language]
  const { short, unit, meaning } = words.measures.columns[name]
  return (
    <div>
      <dt>
        {short} <small>{meaning}</small>
      </dt>
      <dd>
        {means.map(({ side, mean, error, digits }) => (
          <span key={side}>
            {side !== null && <small>{words.sideShort[side]} </small>}
            <span className="tnum">
              {mean !== null && printNumber(mean, { locale, digits })}
              {error !== null && ` ± ${printNumber(error, { locale, digits })}`}
            </span>
          </span>
        ))}
        <small>{unit}</small>
      </dd>
    </div>
  )
}
