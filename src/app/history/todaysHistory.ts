import { lastHeelLiftOf } from '#app/exercise/heelLiftTest.ts'
import { wholeHistory } from '#contract/history.ts'
import type { Host } from '#contract/hostContract.ts'

/** As many of the newest sessions and exercises as anyone does in a day, and enough to know what was ever done. */
const newestSessions = { limit: 50, offset: 0 }
const newestExercises = { limit: 500, offset: 0 }

type HistoryHost = Pick<Host, 'listSessions' | 'listExercises' | 'lastHeelLift' | 'loadSession'>

/** What today's plan rests on: this person's newest set before the camera, and what they did. A recording may show anybody. */
export const askTodaysHistory = async (host: HistoryHost, person: number | null) => {
  const filter = { ...wholeHistory, person_id: person, source: 'camera' } as const
  const [{ sessions }, { exercises }, test] = await Promise.all([
    host.listSessions({ ...newestSessions, filter }),
    host.listExercises({ ...newestExercises, person_id: person }),
    lastHeelLiftOf(host, person),
  ])
  const newest = sessions[0]
  const found = newest === undefined ? null : await host.loadSession({ session_id: newest.session_id })
  return { sessions, exercises, test, report: found?.kind === 'found' ? found.report : null }
}
