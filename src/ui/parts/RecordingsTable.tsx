import { type RecordingOutcome, setOfRecording } from '#app/recordings/recordingsInTurn.ts'
import type { SessionSummary } from '#contract/hostContract.ts'
import type { Side } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { VerdictMark } from '#ui/parts/VerdictMark.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

export type RecordingLine = {
  readonly name: string
  readonly outcome: RecordingOutcome
  /** Null where nothing was measured, or it was deleted since. */
  readonly summary: SessionSummary | null
}

type RecordingsTableProps = {
  readonly lines: readonly RecordingLine[]
  readonly onOpen: (sessionId: number) => void
}

export const RecordingsTable = ({ lines, onOpen }: RecordingsTableProps) => {
  const words = useWords().recordings.columns
  return (
    <table className="history-table recordings-table">
      <thead>
        <tr>
          <th scope="col">{words.recording}</th>
          <th scope="col" className="number">
            {words.squats}
          </th>
          <th scope="col">{words.worst}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // A file may be opened twice, so its name is no key.
          <tr key={index}>
            {line.summary === null ? (
              <Unmeasured line={line} />
            ) : (
              <Measured {...line} {...{ onOpen }} summary={line.summary} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Unmeasured = ({ line: { name, outcome } }: { readonly line: RecordingLine }) => {
  const why = useWhy()(outcome)
  return (
    <>
      <td className="name">{name}</td>
      <td className="number">–</td>
      <td className="why">{why}</td>
    </>
  )
}

type MeasuredProps = Omit<RecordingLine, 'summary'> & {
  readonly summary: SessionSummary
  readonly onOpen: (sessionId: number) => void
}

const Measured = ({ name, outcome, summary, onOpen }: MeasuredProps) => {
  const words = useWords().recordings
  const furthest = furthestKnee(summary)
  return (
    <>
      <td className="name">
        <button
          type="button"
          className="row-link"
          aria-label={words.open(name)}
          onClick={() => onOpen(summary.session_id)}
        >
          {name}
        </button>
        {'brokeOff' in outcome && outcome.brokeOff !== null && (
          <small className="muted">{words.brokeOff}</small>
        )}
      </td>
      <td className="number">{summary.rep_count}</td>
      {furthest === null ? (
        <td className="why">{words.noReading}</td>
      ) : (
        <td className={`knee-cell ${furthest.isInside ? 'inside' : 'fine'}`}>
          <span>
            <VerdictMark verdict={furthest.isInside ? 'inside' : 'fine'} side={furthest.side} size={18} />
            {`${words.knees[furthest.side]}: ${
              furthest.isInside
                ? words.inside(formatAngle(furthest.angle))
                : words.notInside(formatAngle(furthest.angle))
            }`}
          </span>
        </td>
      )}
    </>
  )
}

/** A knee that was inside comes before one that was not, however far. */
const furthestKnee = (summary: SessionSummary) => {
  const knees = [
    kneeOf('left', summary.left_max_inward_deg, summary.left_inside),
    kneeOf('right', summary.right_max_inward_deg, summary.right_inside),
  ].flatMap((knee) => knee ?? [])
  const [furthest = null] = knees.toSorted(
    (one, other) => Number(other.isInside) - Number(one.isInside) || other.angle - one.angle,
  )
  return furthest
}

const kneeOf = (side: Side, angle: number | null, inside: number) =>
  angle === null ? null : { side, angle, isInside: inside > 0 }

/** Why there are no numbers. */
const useWhy = () => {
  const { recordings: words, storage } = useWords()
  return (outcome: RecordingOutcome): string => {
    switch (outcome.kind) {
      case 'measured':
        return words.deleted
      case 'unreadable':
        return words.unreadable[outcome.why]
      case 'unsaved':
        return setOfRecording(outcome) === null
          ? `${words.unsaved} ${storage.remedy[outcome.why]}`
          : words.deleted
      case 'noSquats':
        return words.noSquats
      case 'skipped':
        return words.skipped
    }
  }
}
