import type { SessionSummary } from '#contract/hostContract.ts'
import { HistoryTableHead } from '#ui/parts/history/HistoryTableHead.tsx'
import { type RowActions, SessionCells } from '#ui/parts/history/SessionCells.tsx'
import { useRowWindow } from '#ui/parts/history/useRowWindow.ts'
import { Fragment, useEffect, useRef, useState } from 'react'

type HistoryTableProps = {
  /** How many rows there are in all. */
  readonly total: number
  /** The rows that are known, from the row `from` on. */
  readonly sessions: readonly SessionSummary[]
  readonly from: number
  /** The row in the middle of the window. */
  readonly onSee: (row: number) => void
  /** Ticked for a comparison. */
  readonly chosen: readonly number[]
} & RowActions

/** Only the rows in sight are in the page: ten thousand would hold it up for seconds. */
export const HistoryTable = ({ total, sessions, from, onSee, chosen, ...actions }: HistoryTableProps) => {
  const table = useRef<HTMLTableElement>(null)
  const { rows, busyRow } = useRowWindow(table, total)
  const [kept, setKept] = useState<{ readonly row: number; readonly session: SessionSummary } | null>(null)
  const inUse = busyRow === null ? undefined : sessions[busyRow - from]
  // What is around it may be forgotten meanwhile.
  if (busyRow !== null && inUse && inUse !== kept?.session) setKept({ row: busyRow, session: inUse })
  const items = rows.getVirtualItems()
  const { range } = rows
  const middle = range === null ? 0 : Math.round((range.startIndex + range.endIndex) / 2)
  useEffect(() => onSee(middle), [middle, onSee])
  const top = rows.options.scrollMargin
  return (
    <table className="history-table sets-table" aria-rowcount={total + 1} ref={table}>
      <HistoryTableHead />
      <tbody>
        {items.map(({ index, start }, at) => {
          const session = sessions[index - from] ?? (index === kept?.row ? kept.session : undefined)
          const isChosen = session !== undefined && chosen.includes(session.session_id)
          const gap = start - (items[at - 1]?.end ?? top)
          return (
            <Fragment key={session?.session_id ?? `row ${index}`}>
              {gap > 0 && <Gap height={gap} />}
              <tr
                data-index={index}
                aria-rowindex={index + 2}
                ref={rows.measureElement}
                className={isChosen ? 'chosen' : undefined}
              >
                {session && <SessionCells session={session} isChosen={isChosen} {...actions} />}
              </tr>
            </Fragment>
          )
        })}
        <Gap height={rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top)} />
      </tbody>
    </table>
  )
}

/** In place of the rows that are out of sight. */
const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
