import { join } from 'node:path'
import { inTransaction } from '#electron/host/storage/inTransaction.ts'
import { openDatabase } from '#electron/host/storage/openDatabase.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { cameraSource, sampleRep, straightCamera } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

const setCount = 10_000
const repCount = 3

/** One set every hour. */
const fill = (folder: string) => {
  const opened = openDatabase(join(folder, 'overtoe.db'))
  if (opened.kind === 'failed') throw new Error(opened.detail)
  const { database, tables } = opened
  const reps = Array.from({ length: repCount }, (_, position) => sampleRep(position + 1, { curve: [] }))
  inTransaction(database, () => {
    for (let hour = 0; hour < setCount; hour += 1) {
      const recorded_at = new Date(Date.UTC(2020, 0, 1, hour)).toISOString()
      const session_id = tables.sessions.begin({ recorded_at, source: cameraSource() }, '0.1.0')
      for (const rep of reps) tables.reps.save(session_id, rep)
      tables.sessions.finish(session_id, cameraSource({ duration_ms: 60_000 }), straightCamera)
    }
  })
  database.close()
}

// Takes about 10 ms on a busy core; the limit only catches a lost index.
test('a page of a history of 10,000 sets comes without a wait', { timeout: 120_000 }, async () => {
  const folder = testFolder()
  fill(folder)
  const host = openTestHost(folder)
  await host.listSessions({ limit: 50, offset: 0 })
  const before = performance.now()
  const first = await host.listSessions({ limit: 50, offset: 0 })
  const last = await host.listSessions({ limit: 50, offset: setCount - 50 })
  const took = performance.now() - before
  expect([first.total, first.sessions[0], first.sessions.length, last.sessions.at(-1)]).toMatchObject([
    setCount,
    { session_id: setCount, recorded_at: '2021-02-20T15:00:00.000Z', rep_count: repCount, cant_tell: 2 },
    50,
    { session_id: 1, recorded_at: '2020-01-01T00:00:00.000Z', rep_count: repCount },
  ])
  expect(took).toBeLessThan(1000)
})
