import { lastHeelLiftOf, whoSquatted } from '#app/exercise/heelLiftTest.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { expect, test } from 'vitest'

test('a heel-lift test counts for its own person alone, and for nobody where nobody knows who squatted', async () => {
  const report = constructedReport([{ depth: 90, left: 1, right: 2 }])
  const set = { report, finished: true, person_id: 2 }
  const host = inMemoryHost({ sessions: [set, set] })
  await host.saveHeelLift({ flat_session_id: 1, raised_session_id: 2 })
  const testOf = async (person: number | null) => (await lastHeelLiftOf(host, person)).kind
  expect([await testOf(2), await testOf(1), await testOf(null)]).toEqual(['found', 'none', 'none'])
  expect(whoSquatted({ person_id: 2, source_kind: 'camera' })).toBe(2)
  expect(whoSquatted({ person_id: 2, source_kind: 'video' })).toBeNull()
})
