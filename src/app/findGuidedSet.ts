import type { Host } from '#contract/hostContract.ts'
import type { FormReport } from '#core/report/formReport.ts'

/** As many sets back as anyone does in a session. */
const lookBack = 10

/** The same person's newest set with feedback before this one; null when there is none among the last few. */
export const findGuidedSet = async (
  host: Pick<Host, 'listSessions' | 'loadSession'>,
  sessionId: number,
): Promise<FormReport | null> => {
  const { sessions } = await host.listSessions({ limit: 50, offset: 0 })
  const at = sessions.findIndex(({ session_id }) => session_id === sessionId)
  const before = sessions
    .slice(at + 1)
    .filter(({ person_id }) => at >= 0 && person_id === sessions[at]?.person_id)
    .slice(0, lookBack)
  for (const { session_id } of before) {
    const answer = await host.loadSession({ session_id })
    if (answer.kind !== 'found') continue
    const { feedback } = answer.report
    if (feedback === 'full' || feedback === 'last-rep') return answer.report
  }
  return null
}
