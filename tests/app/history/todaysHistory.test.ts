import { askTodaysHistory } from '#app/history/todaysHistory.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { expect, test } from 'vitest'

const finished = true

test('today’s plan rests on what the camera saw: the sample and other recordings are nobody’s squats', async () => {
  const mine = constructedReport([{ depth: 90, left: 1, right: 2 }])
  const sample = {
    ...constructedReport([{ depth: 80, left: 12, right: 12 }]),
    source: { ...mine.source, kind: 'video', name: 'squat.webm' } as const,
  }
  const both = inMemoryHost({
    sessions: [
      { report: mine, finished },
      { report: sample, finished },
    ],
  })
  expect(await askTodaysHistory(both, 1)).toMatchObject({ sessions: [{ session_id: 1 }], report: mine })
  const onlySample = inMemoryHost({ sessions: [{ report: sample, finished }] })
  expect(await askTodaysHistory(onlySample, 1)).toMatchObject({ sessions: [], report: null })
})
