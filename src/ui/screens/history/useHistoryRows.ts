import { blockOfRow, rowsAround } from '#app/historyAhead.ts'
import type { HistoryFilter } from '#contract/history.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useState } from 'react'

/** The part of the history around the rows in sight; null until the first answer, and before the next one the last stays. */
export const useHistoryRows = (filter: HistoryFilter) => {
  const { host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const [block, setBlock] = useState(0)
  const rows = rowsAround(block)
  const answer = useAnswer(JSON.stringify([historyVersion, filter, rows]), async () => ({
    ...(await host.listSessions({ ...rows, filter })),
    from: rows.offset,
  }))
  return answer && { ...answer, seeRow: (row: number) => setBlock(blockOfRow(row)) }
}
