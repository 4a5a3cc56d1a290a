import { blockOfRow, rowsAround } from '#app/history/historyAhead.ts'
import type { HistoryFilter } from '#contract/history.ts'
import type { SessionSummary } from '#contract/hostContract.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useCallback, useRef, useState } from 'react'

/** The part of the history around the rows in sight; null until the first answer, and before the next one the last stays. */
export const useHistoryRows = (filter: HistoryFilter) => {
  const { host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const keepSame = useSameRows()
  const [block, setBlock] = useState(0)
  const seeRow = useCallback((row: number) => setBlock(blockOfRow(row)), [])
  const rows = rowsAround(block)
  const answer = useAnswer(JSON.stringify([historyVersion, filter, rows]), async () => {
    const { sessions, ...rest } = await host.listSessions({ ...rows, filter })
    return { ...rest, sessions: keepSame(sessions), from: rows.offset }
  })
  return answer && { ...answer, seeRow }
}

/** A set that is in this answer as it was in the last one stays the same object: its row needn't be drawn again. */
const useSameRows = () => {
  const known = useRef(new Map<number, SessionSummary>())
  return (sessions: readonly SessionSummary[]): readonly SessionSummary[] => {
    const kept = sessions.map((session) => {
      const before = known.current.get(session.session_id)
      return before && JSON.stringify(before) === JSON.stringify(session) ? before : session
    })
    known.current = new Map(kept.map((session) => [session.session_id, session]))
    return kept
  }
}
