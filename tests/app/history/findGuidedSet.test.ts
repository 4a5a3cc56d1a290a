import { findGuidedSet } from '#app/history/findGuidedSet.ts'
import type { FeedbackName } from '#core/record/feedbackName.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import { expect, test } from 'vitest'

type Chosen = { readonly feedback: FeedbackName | null; readonly person_id?: number }

/** One set after the other, oldest first; without feedback it is a recording, which nobody was coached in. */
const hostWith = (...sets: readonly Chosen[]) =>
  inMemoryHost({
    people: [samplePerson(), samplePerson({ person_id: 2, name: 'Anna' })],
    sessions: sets.map(({ feedback, person_id = 1 }, order) => {
      const report = constructedReport([{ depth: 90 + order, left: 1, right: 1 }])
      const source = { ...report.source, kind: feedback === null ? 'video' : 'camera' } as const
      return {
        finished: true,
        person_id,
        report: { ...report, source, ...(feedback === null ? {} : { feedback }) },
      }
    }),
  })
const by = (...feedback: readonly Chosen['feedback'][]): readonly Chosen[] =>
  feedback.map((name) => ({ feedback: name }))
const depthFound = async (host: ReturnType<typeof hostWith>, session_id: number) =>
  (await findGuidedSet(host, { session_id, person_id: 1 }))?.reps[0]?.depth_deg ?? null

test('the newest guided set before a check set is found, past other check sets and recordings', async () => {
  expect(await depthFound(hostWith(...by('full', 'last-rep', null, 'none', 'none', 'full')), 5)).toBe(91)
})

test('without a guided set before it there is nothing to compare with', async () => {
  expect(await depthFound(hostWith(...by('none', 'full')), 1)).toBeNull()
})

test('a set of somebody else is no comparison', async () => {
  const host = hostWith({ feedback: 'full' }, { feedback: 'full', person_id: 2 }, { feedback: 'none' })
  expect(await depthFound(host, 3)).toBe(90)
})

test('an old check set still finds its guided set, however many sets came after it', async () => {
  const many: readonly Chosen[] = Array.from({ length: 450 }, (_, order) => ({
    feedback: 'full',
    person_id: order % 2 === 0 ? 2 : 1,
  }))
  expect(await depthFound(hostWith(...by('full', 'none'), ...many), 2)).toBe(90)
})

test('a guided set far back, or a set that is gone, is asked for no longer than the history goes', async () => {
  const many = Array.from({ length: 12 }, (): Chosen => ({ feedback: 'none' }))
  expect(await depthFound(hostWith({ feedback: 'full' }, ...many), 13)).toBeNull()
  expect(await depthFound(hostWith(...many), 99)).toBeNull()
})
