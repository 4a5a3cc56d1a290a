import { findGuidedSet } from '#app/findGuidedSet.ts'
import type { FeedbackName } from '#core/report/feedbackName.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { expect, test } from 'vitest'

/** One set after the other, oldest first; null is a recording, which nobody was coached in. */
const hostWith = (...sets: readonly (FeedbackName | null)[]) =>
  inMemoryHost({
    sessions: sets.map((feedback, order) => ({
      finished: true,
      report: {
        ...constructedReport([{ depth: 90 + order, left: 1, right: 1 }]),
        ...(feedback === null ? {} : { feedback }),
      },
    })),
  })
const depthFound = async (host: ReturnType<typeof hostWith>, sessionId: number) =>
  (await findGuidedSet(host, sessionId))?.reps[0]?.depth_deg ?? null

test('the newest guided set before a check set is found, past other check sets and recordings', async () => {
  expect(await depthFound(hostWith('full', 'last-rep', null, 'none', 'none', 'full'), 5)).toBe(91)
})

test('without a guided set before it there is nothing to compare with', async () => {
  expect(await depthFound(hostWith('none', 'full'), 1)).toBeNull()
})

test('a set of somebody else is no comparison', async () => {
  const host = hostWith('full', 'full', 'none')
  const { sessions } = await host.listSessions({ limit: 10, offset: 0 })
  const ofTwo = sessions.map((session) => ({ ...session, person_id: session.session_id === 2 ? 2 : 1 }))
  const shared = { ...host, listSessions: async () => ({ total: 3, sessions: ofTwo }) }
  expect((await findGuidedSet(shared, 3))?.reps[0]?.depth_deg).toBe(90)
})
