import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const recording = loadRecording('anna_y0_desk').slice(0, 90)
const plain = recording.map((pose) => ({ ...pose, at: Math.round(pose.at) }))

const setWithPoses = async () => {
  const folder = testFolder()
  const host = openTestHost(folder)
  const session_id = await recordSet(host)
  for (let start = 0; start < plain.length; start += 30)
    expect(await host.savePoses({ session_id, poses: plain.slice(start, start + 30) })).toStrictEqual({
      kind: 'saved',
    })
  return { folder, host, session_id }
}

const timesOf = (poses: readonly { readonly at: number }[]) => poses.map(({ at }) => at)

describe('the frames of a set', () => {
  test('come back by the stretch, after a restart too', async () => {
    const { folder, host, session_id } = await setWithPoses()
    host.close()
    const from_ms = plain[20]?.at ?? 0
    const to_ms = plain[70]?.at ?? 0
    const { poses } = await openTestHost(folder).loadPoses({ session_id, from_ms, to_ms })
    expect(timesOf(poses)).toStrictEqual(timesOf(plain.slice(20, 71)))
    const nose = poses[0]?.person?.image[0]
    expect(nose?.[0]).toBeCloseTo(plain[20]?.person?.image[0]?.[0] ?? 0, 3)
    expect(poses[0]).toMatchObject({ width: 640, height: 480 })
  })

  test('are kept once, however often they are sent', async () => {
    const { host, session_id } = await setWithPoses()
    const { pose_bytes } = await host.storedData({})
    await host.savePoses({ session_id, poses: plain.slice(0, 30) })
    expect((await host.storedData({})).pose_bytes).toBe(pose_bytes)
    const all = await host.loadPoses({ session_id, from_ms: 0, to_ms: 1e9 })
    expect(all.poses).toHaveLength(plain.length)
  })

  test('can be dropped, and the numbers stay', async () => {
    const { host, session_id } = await setWithPoses()
    expect((await host.storedData({})).pose_bytes).toBeGreaterThan(1000)
    expect(await host.forgetPoses({ session_id: null })).toStrictEqual({ kind: 'saved' })
    expect((await host.storedData({})).pose_bytes).toBe(0)
    expect(await host.loadPoses({ session_id, from_ms: 0, to_ms: 1e9 })).toStrictEqual({ poses: [] })
    expect(await host.loadSession({ session_id })).toMatchObject({ summary: { rep_count: 2 } })
  })

  test('survive a damaged piece but for itself', async () => {
    const { folder, host, session_id } = await setWithPoses()
    host.close()
    const database = openSqlite(join(folder, 'overtoe.db'))
    database
      .prepare('UPDATE pose_chunk SET packed = ? WHERE from_ms = ?')
      .run(Uint8Array.of(1, 2, 3), plain[30]?.at ?? 0)
    database.close()
    const { poses } = await openTestHost(folder).loadPoses({ session_id, from_ms: 0, to_ms: 1e9 })
    expect(timesOf(poses)).toStrictEqual(timesOf([...plain.slice(0, 30), ...plain.slice(60)]))
  })

  test('of a session that is not there are refused', async () => {
    const host = openTestHost(testFolder())
    expect(await host.savePoses({ session_id: 7, poses: plain.slice(0, 3) })).toMatchObject({
      kind: 'failed',
      why: 'missing',
    })
  })
})

test('the marker file holds all kept frames of the set', async () => {
  const path = join(testFolder(), 'markers.trc')
  const folder = testFolder()
  const host = openTestHost(folder, { chooseSavePath: async () => path })
  const session_id = await recordSet(host)
  await host.savePoses({ session_id, poses: plain })
  expect(await host.loadSession({ session_id })).toMatchObject({ kept_frames: plain.length })
  const answer = await host.exportReport({ session_id, formats: ['trc', 'json'], language: 'en' })
  expect(answer).toMatchObject({ kind: 'saved' })
  const rows = readFileSync(path, 'utf8').trimEnd().split('\n')
  const [, , header = ''] = rows
  expect(Number(header.split('\t')[2])).toBe(rows.length - 6)
  expect(rows.length - 6).toBeGreaterThanOrEqual(plain.length - 1)
})
