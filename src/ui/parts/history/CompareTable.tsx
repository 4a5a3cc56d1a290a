import type { LegComparison, SetComparison } from '#core/history/compareTwoSets.ts'
import type { SetReading } from '#core/history/setReading.ts'
import { sides } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { formatTenths } from '#ui/format/formatNumber.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import type { ReactNode } from 'react'

type Pair<T> = { readonly before: T; readonly after: T }
type CompareTableProps = {
  readonly names: Pair<string>
  readonly comparison: SetComparison
  /** 0 to 10; null where it was not said. */
  readonly pain: Pair<number | null>
}

export const CompareTable = ({ names, comparison, pain }: CompareTableProps) => {
  const { progress, locale } = useWords()
  const words = progress.compare
  const { depth } = comparison
  const tenths = (angle: number) => `${formatTenths(angle, locale)}°`
  const reading = (set: SetReading | null) =>
    set === null ? (
      '–'
    ) : (
      <>
        {tenths(set.mean)}
        <small>±{tenths(set.error)}</small>
      </>
    )
  return (
    <div className="card compare-table">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{words.measure}</span>
            </th>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => {
            const leg = comparison.legs[side]
            return (
              <Row
                key={side}
                name={words.legs[side]}
                note={words.mean}
                verdict={verdictOf(leg)}
                before={reading(leg.before)}
                after={reading(leg.after)}
                noise={leg.kind === 'cantTell' ? null : words.noise(tenths(leg.noise))}
              />
            )
          })}
          <Row
            name={words.depth}
            note={words.depthNote}
            verdict={depth.kind === 'noChange' ? 'tooSmall' : depth.kind}
            before={whole(depth.before)}
            after={whole(depth.after)}
            noise={words.noise(formatAngle(depth.noise))}
          />
          {(pain.before !== null || pain.after !== null) && (
            <Row
              name={words.pain}
              note={words.painScale}
              verdict={null}
              before={pain.before ?? '–'}
              after={pain.after ?? '–'}
              noise={null}
            />
          )}
        </tbody>
      </table>
    </div>
  )
}

const whole = (angle: number | null) => (angle === null ? '–' : formatAngle(angle))

type Verdict = 'less' | 'more' | 'tooSmall' | 'cantTell'
type RowProps = Pair<ReactNode> & {
  readonly name: string
  readonly note: string
  /** Null where the numbers speak for themselves. */
  readonly verdict: Verdict | null
  readonly noise: string | null
}

const Row = ({ name, note, before, after, verdict, noise }: RowProps) => {
  const words = useWords().progress.compare.verdicts
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{note}</small>
      </th>
      <td>{before}</td>
      <td>{after}</td>
      <td className={verdict === 'less' || verdict === 'more' ? 'changed' : 'muted'}>
        {verdict === null ? '' : words[verdict]}
        {noise !== null && <small>{noise}</small>}
      </td>
    </tr>
  )
}

const verdictOf = ({ kind }: LegComparison): Verdict => {
  if (kind === 'cantTell') return 'cantTell'
  if (kind === 'noChange') return 'tooSmall'
  return kind === 'better' ? 'less' : 'more'
}
