import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet, recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

test('two running copies of the program save into one history', async () => {
  const folder = testFolder()
  const [first, second] = [openTestHost(folder), openTestHost(folder)]
  const ids = await Promise.all([recordSet(first, 5), recordSet(second, 5), recordSet(first, 5)])
  expect(new Set(ids).size).toBe(3)
  for (const host of [first, second])
    expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({
      total: 3,
      sessions: [{ rep_count: 5 }, { rep_count: 5 }, { rep_count: 5 }],
    })
})

describe('the history', () => {
  test('shows the newest first by the moment, not by the text of the time', async () => {
    const host = openTestHost(testFolder())
    const noonInTokyo = await recordSet(host, 1, '2026-11-22T12:00:00+09:00')
    const tenInParis = await recordSet(host, 1, '2026-11-22T10:00:00+01:00')
    const list = await host.listSessions({ limit: 10, offset: 0 })
    expect(list.sessions.map((session) => session.session_id)).toStrictEqual([tenInParis, noonInTokyo])
  })

  test('comes in pages', async () => {
    const host = openTestHost(testFolder())
    const ids: number[] = []
    for (let minute = 10; minute < 15; minute += 1)
      ids.push(await recordSet(host, 3, `2026-11-22T14:${minute}:00Z`))
    const page = await host.listSessions({ limit: 2, offset: 2 })
    expect({ total: page.total, ids: page.sessions.map((session) => session.session_id) }).toStrictEqual({
      total: 5,
      ids: [ids[2], ids[1]],
    })
  })

  test('hides a deleted set and brings it back on request', async () => {
    const host = openTestHost(testFolder())
    const session_id = await recordSet(host)
    await host.deleteSession({ session_id })
    expect(await host.loadSession({ session_id })).toStrictEqual({ kind: 'missing' })
    expect(await host.listSessions({ limit: 10, offset: 0 })).toStrictEqual({ total: 0, sessions: [] })
    await host.restoreSession({ session_id })
    expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({
      total: 1,
      sessions: [{ session_id, rep_count: 2 }],
    })
  })

  test('forgets a deleted set when the program ends, and never gives its id to another', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const session_id = await recordSet(host)
    await host.deleteSession({ session_id })
    host.close()
    const next = openTestHost(folder)
    expect(await next.restoreSession({ session_id })).toMatchObject({ kind: 'failed', why: 'missing' })
    expect(await beginSet(next)).toBeGreaterThan(session_id)
  })

  test('shows a set that was cut off as unfinished and as long as its last rep', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const cutOff = await beginSet(host)
    await host.saveRep({ session_id: cutOff, rep: sampleRep(1) })
    await host.saveRep({ session_id: cutOff, rep: sampleRep(2) })
    await beginSet(host)
    host.close()
    expect(await openTestHost(folder).listSessions({ limit: 10, offset: 0 })).toMatchObject({
      total: 1,
      sessions: [
        { session_id: cutOff, finished: false, rep_count: 2, duration_ms: sampleRep(2).ended_at_ms },
      ],
    })
  })
})
