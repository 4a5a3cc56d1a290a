import { wholeHistory } from '#contract/history.ts'
import type { Host, SessionSummary } from '#contract/hostContract.ts'
import type { FormReport } from '#core/record/formReport.ts'

/** As many sets back as anyone does in a session. */
const lookBack = 10
/** Rows of the history asked for at a time. */
const pageLength = 200

type Found = Pick<SessionSummary, 'session_id' | 'person_id'>

/** The same person's newest set with feedback before this one; null when there is none among the last few. */
export const findGuidedSet = async (
  host: Pick<Host, 'listSessions' | 'loadSession'>,
  set: Found,
): Promise<FormReport | null> => {
  for (const { session_id } of await setsBefore(host, set)) {
    const answer = await host.loadSession({ session_id })
    if (answer.kind !== 'found') continue
    const { feedback } = answer.report
    if (feedback === 'full' || feedback === 'last-rep') return answer.report
  }
  return null
}

/** The newest first. Recordings are left out: nobody is coached in one. */
const setsBefore = async (
  host: Pick<Host, 'listSessions'>,
  { session_id, person_id }: Found,
): Promise<readonly Found[]> => {
  const filter = { ...wholeHistory, person_id, source: 'camera' } as const
  const before: Found[] = []
  let isPassed = false
  for (let offset = 0, total = 1; offset < total && before.length < lookBack; offset += pageLength) {
    const page = await host.listSessions({ limit: pageLength, offset, filter })
    total = page.total
    for (const other of page.sessions) {
      // Sets of people who were removed can't be asked for apart from the others.
      if (isPassed && other.person_id === person_id) before.push(other)
      if (other.session_id === session_id) isPassed = true
    }
  }
  return before.slice(0, lookBack)
}
