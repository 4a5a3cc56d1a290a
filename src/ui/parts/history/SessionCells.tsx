import type { SessionSummary } from '#contract/hostContract.ts'
import type { Side } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { formatDay } from '#ui/format/formatDay.ts'
import { SetName } from '#ui/parts/history/SetName.tsx'
import { Icon } from '#ui/parts/Icon.tsx'
import { VerdictMark } from '#ui/parts/VerdictMark.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { memo } from 'react'

export type RowActions = {
  readonly busy: boolean
  readonly onChoose: (session: SessionSummary) => void
  readonly onOpen: (session: SessionSummary) => void
  readonly onRename: (session: SessionSummary, title: string) => void
  readonly onDelete: (session: SessionSummary) => void
}

type SessionCellsProps = RowActions & {
  readonly session: SessionSummary
  /** Ticked for a comparison. */
  readonly isChosen: boolean
}

const Cells = ({ session, busy, isChosen, onChoose, onOpen, onRename, onDelete }: SessionCellsProps) => {
  const words = useWords()
  const when = formatDay(session.recorded_at, words.locale)
  return (
    <>
      <td className="choose">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words.progress.compare.choose(when)}
          onChange={() => onChoose(session)}
        />
      </td>
      <td className="name">
        <SetName
          title={session.title}
          when={when}
          busy={busy}
          onOpen={() => onOpen(session)}
          onRename={(title) => onRename(session, title)}
        />
        {!session.finished && <span className="badge">{words.history.endedEarly}</span>}
        <small className="muted">
          {session.title !== null && `${when} · `}
          {words.sources[session.source_kind]}
          {session.source_kind !== 'camera' && ` · ${session.source_name}`}
          {session.pain_0_10 !== null && ` · ${words.setNote.painOf(session.pain_0_10)}`}
        </small>
        {session.note !== null && <small className="muted set-note">{session.note}</small>}
      </td>
      <td className="number">{session.rep_count}</td>
      <KneeSummary side="left" inside={session.left_inside} most={session.left_max_inward_deg} />
      <KneeSummary side="right" inside={session.right_inside} most={session.right_max_inward_deg} />
      <td className="number">{session.cant_tell}</td>
      <td className="number">{session.deepest_deg === null ? '–' : formatAngle(session.deepest_deg)}</td>
      <td className="row-actions">
        <button
          type="button"
          className="button quiet icon-only"
          disabled={busy}
          aria-label={words.history.delete(when)}
          onClick={() => onDelete(session)}
        >
          <Icon name="bin" />
        </button>
      </td>
    </>
  )
}

/** Remembered, because a scrolled list asks for all rows in sight with every picture. */
export const SessionCells = memo(Cells)

type KneeSummaryProps = { readonly side: Side; readonly inside: number; readonly most: number | null }

const KneeSummary = ({ side, inside, most }: KneeSummaryProps) => {
  const words = useWords().history
  const verdict = inside > 0 ? 'inside' : most === null ? 'cant-tell' : 'fine'
  const angle = most === null ? '' : formatAngle(most)
  return (
    <td className={`knee-cell ${verdict}`}>
      <span>
        <VerdictMark verdict={verdict} side={side} size={18} />
        {verdict === 'inside' && words.insideReps(inside, angle)}
        {verdict === 'fine' && words.notInside(angle)}
        {verdict === 'cant-tell' && words.noReading}
      </span>
    </td>
  )
}
