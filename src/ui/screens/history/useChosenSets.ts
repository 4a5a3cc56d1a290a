import type { SessionSummary } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { useCallback, useState } from 'react'

type Ticked = readonly SessionSummary[]

/** The sets that are ticked, in sight or not: at most two, and a third takes the place of the one ticked first. */
export const useChosenSets = () => {
  const { app } = useServices()
  const [ticked, setTicked] = useState<Ticked>([])
  const [before, after] = ticked.toSorted(inOrderOfTime).map(({ session_id }) => session_id)
  return {
    ids: ticked.map(({ session_id }) => session_id),
    toggle: useCallback(
      (session: SessionSummary) =>
        setTicked((now) =>
          now.some(({ session_id }) => session_id === session.session_id)
            ? without(now, session.session_id)
            : [...now.slice(-1), session],
        ),
      [],
    ),
    /** It was deleted. */
    drop: useCallback((sessionId: number) => setTicked((now) => without(now, sessionId)), []),
    /** Null until two are ticked. */
    compare:
      before === undefined || after === undefined ? null : () => app.go({ kind: 'compare', before, after }),
  }
}

const without = (ticked: Ticked, sessionId: number) =>
  ticked.filter(({ session_id }) => session_id !== sessionId)

const inOrderOfTime = (one: SessionSummary, other: SessionSummary) =>
  Date.parse(one.recorded_at) - Date.parse(other.recorded_at) || one.session_id - other.session_id
