import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import { sides, type Side } from '#core/side.ts'
import { formatTenths } from '#ui/format/formatNumber.ts'
import { VerdictMark } from '#ui/parts/VerdictMark.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

/** Every number of every rep; what could not be judged says why. */
export const RepTable = ({ reps }: { readonly reps: readonly RepRecord[] }) => {
  const { results, locale } = useWords()
  const words = results.table
  return (
    <section className="card panel">
      <h2>
        {words.title} <small>{words.note}</small>
      </h2>
      <div className="table-scroll">
        <table className="rep-table">
          <thead>
            <tr>
              <th scope="col">{words.rep}</th>
              <th scope="col" className="number">
                {words.depth}
              </th>
              {sides.map((side) => (
                <th scope="col" key={side}>
                  {words.knee[side]}
                </th>
              ))}
              {sides.map((side) => (
                <th scope="col" className="number" key={side}>
                  {words.shin[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reps.map((rep) => (
              <tr key={rep.index}>
                <th scope="row">{rep.index}</th>
                <td className="number">{depthOf(rep) ?? words.notSeen}</td>
                {sides.map((side) => (
                  <KneeCell key={side} leg={rep[side]} side={side} />
                ))}
                {sides.map((side) => (
                  <td className="number" key={side}>
                    {withSign(rep[side].shin_frontal_deg, locale) ?? words.notSeen}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const KneeCell = ({ leg, side }: { readonly leg: LegRecord; readonly side: Side }) => {
  const { results: words, locale } = useWords()
  return (
    <td className={`knee-cell ${leg.verdict}`}>
      <span>
        <VerdictMark verdict={leg.verdict} side={side} size={18} />
        <span className="angle tnum">{withError(leg.knee_inward_deg, leg.error_deg, locale) ?? '–'}</span>
        <span className="verdict">
          {words.table.verdicts[leg.verdict]}
          {leg.verdict === 'cant-tell' && <small> {words.reason(leg.reason)}</small>}
        </span>
      </span>
    </td>
  )
}

/** The depth is good to several degrees, so tenths would promise too much. */
const depthOf = ({ depth_deg, depth_error_deg }: RepRecord) =>
  depth_deg === null
    ? null
    : `${Math.round(depth_deg)}${depth_error_deg === null ? '' : ` ± ${Math.round(depth_error_deg)}`}°`
const withError = (value: number | null, error: number | null, locale: string) =>
  value === null
    ? null
    : `${formatTenths(value, locale)}${error === null ? '' : ` ± ${formatTenths(error, locale)}`}°`
const withSign = (value: number | null, locale: string) =>
  value === null ? null : `${formatTenths(value, locale)}°`
