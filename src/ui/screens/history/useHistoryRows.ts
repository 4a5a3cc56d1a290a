import type { HistoryFilter } from '#contract/history.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useState } from 'react'

/** More rows than any window shows; as many are kept ready above and below. */
const blockLength = 50

/** The part of the history around the rows in sight; null until the first answer, and before the next one the last stays. */
export const useHistoryRows = (filter: HistoryFilter) => {
  const { host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const [block, setBlock] = useState(0)
  const from = Math.max(0, block - 1) * blockLength
  const limit = (block + 2) * blockLength - from
  const key = JSON.stringify([historyVersion, filter, from, limit])
  const answer = useAnswer(key, async () => ({
    ...(await host.listSessions({ limit, offset: from, filter })),
    from,
  }))
  return answer && { ...answer, seeRow: (row: number) => setBlock(Math.floor(row / blockLength)) }
}
