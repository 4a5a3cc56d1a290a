import { wholeHistory } from '#contract/history.ts'
import type { Answer, Host } from '#contract/hostContract.ts'

/** The most sessions that the contract hands out at once. */
const mostAtOnce = 1000

/** The newest sessions that the filter leaves, as many as asked for, however many answers that takes. */
export const readHistory = async (
  host: Pick<Host, 'listSessions'>,
  rows: number,
  filter = wholeHistory,
): Promise<Answer<'listSessions'>> => {
  const first = await host.listSessions({ limit: Math.min(rows, mostAtOnce), offset: 0, filter })
  const sessions = [...first.sessions]
  while (sessions.length < Math.min(rows, first.total)) {
    const limit = Math.min(rows - sessions.length, mostAtOnce)
    const page = await host.listSessions({ limit, offset: sessions.length, filter })
    if (page.sessions.length === 0) break
    sessions.push(...page.sessions)
  }
  return { ...first, sessions }
}
