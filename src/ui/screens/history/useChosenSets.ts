import type { SessionSummary } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { useState } from 'react'

/** The sets that are ticked: at most two, and a third takes the place of the one ticked first. */
export const useChosenSets = (sessions: readonly SessionSummary[]) => {
  const { app } = useServices()
  const [ticked, setTicked] = useState<readonly number[]>([])
  // Rows come newest first.
  const ids = sessions.flatMap(({ session_id }) => (ticked.includes(session_id) ? [session_id] : []))
  const [after, before] = ids
  return {
    ids,
    toggle: (sessionId: number) =>
      setTicked(
        ids.includes(sessionId)
          ? ids.filter((id) => id !== sessionId)
          : [...ticked.filter((id) => ids.includes(id)).slice(-1), sessionId],
      ),
    /** Null until two are ticked. */
    compare:
      before === undefined || after === undefined ? null : () => app.go({ kind: 'compare', before, after }),
  }
}
