import { defaultSettings } from '#contract/settings.ts'
import { sessionSummary } from '#contract/hostContract.ts'
import { formReport } from '#contract/formReport.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet, finishSet, recordSet } from '#tests/electron/host/recordSet.ts'
import {
  cameraSource,
  recordedAt,
  sampleRep,
  sampleWarning,
  straightCamera,
  unseenLeg,
} from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

describe('a set', () => {
  test('comes back as the report that was recorded, after a restart too', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const source = cameraSource({ duration_ms: 31_234.5, frames_total: 940, frames_measured: 931 })
    const reps = [
      sampleRep(1),
      sampleRep(2),
      sampleRep(3, { depth_deg: null, depth_error_deg: null, left: unseenLeg, curve: [] }),
    ]
    const cleared = sampleWarning({ cleared_at_ms: 8900.5 })
    const stillInside = sampleWarning({ side: 'left', raised_at_ms: 12_000 })
    const dropped = [
      { started_at_ms: 100, ended_at_ms: 900, reason: 'too-shallow' as const },
      { started_at_ms: 20_000, ended_at_ms: 22_000, reason: 'ended-mid-rep' as const },
    ]
    const session_id = await beginSet(host)
    for (const rep of reps) await host.saveRep({ session_id, rep })
    await host.saveWarning({ session_id, warning: sampleWarning() })
    await host.saveWarning({ session_id, warning: cleared })
    await host.saveWarning({ session_id, warning: stillInside })
    await host.finishSession({ session_id, source, camera: straightCamera, dropped })
    host.close()

    const found = await openTestHost(folder).loadSession({ session_id })
    expect(found).toStrictEqual({
      kind: 'found',
      summary: {
        session_id,
        recorded_at: recordedAt,
        source_kind: 'camera',
        source_name: 'Integrated Camera',
        duration_ms: 31_234.5,
        rep_count: 3,
        left_inside: 0,
        right_inside: 1,
        cant_tell: 3,
        deepest_deg: 82,
        left_max_inward_deg: 2.4,
        right_max_inward_deg: 12.7,
        finished: true,
      },
      report: buildReport({
        app_version: '1.2.3',
        recorded_at: recordedAt,
        source,
        camera: straightCamera,
        reps,
        warnings: [cleared, stillInside],
        dropped,
      }),
    })
    if (found.kind !== 'found') return
    expect(formReport.safeParse(found.report).error).toBeUndefined()
    expect(sessionSummary.safeParse(found.summary).error).toBeUndefined()
  })

  test('keeps one rep per index: the last one saved', async () => {
    const host = openTestHost(testFolder())
    const session_id = await beginSet(host)
    await host.saveRep({ session_id, rep: sampleRep(1) })
    await host.saveRep({ session_id, rep: sampleRep(1, { depth_deg: 101 }) })
    expect(await host.loadSession({ session_id })).toMatchObject({
      summary: { rep_count: 1, deepest_deg: 101 },
      report: { reps: [sampleRep(1, { depth_deg: 101 })] },
    })
  })

  test('without a rep leaves nothing in the history', async () => {
    const host = openTestHost(testFolder())
    const session_id = await beginSet(host)
    expect(await host.listSessions({ limit: 10, offset: 0 })).toStrictEqual({ total: 0, sessions: [] })
    expect(await finishSet(host, session_id)).toStrictEqual({ kind: 'saved' })
    expect(await host.loadSession({ session_id })).toStrictEqual({ kind: 'missing' })
  })

  test('that does not exist can be neither added to, finished, deleted nor restored', async () => {
    const host = openTestHost(testFolder())
    const answers = [
      await host.saveRep({ session_id: 7, rep: sampleRep(1) }),
      await host.saveWarning({ session_id: 7, warning: sampleWarning() }),
      await finishSet(host, 7),
      await host.deleteSession({ session_id: 7 }),
      await host.restoreSession({ session_id: 7 }),
    ]
    expect(answers.map((answer) => (answer.kind === 'failed' ? answer.why : answer.kind))).toStrictEqual(
      answers.map(() => 'missing'),
    )
    expect(await host.loadSession({ session_id: 7 })).toStrictEqual({ kind: 'missing' })
  })

  test.for([
    `'); DROP TABLE session; --`,
    '"\u202Egpj.exe\u202C" ‮',
    '👩🏽‍🦽 Ñandú 測試 ‏שלום',
    '{"__proto__":{"polluted":true}}',
    '../../../etc/passwd\r\n<script>',
    'x'.repeat(255),
    '',
  ])('carries the name %j unharmed', async (name) => {
    const host = openTestHost(testFolder())
    const begun = await host.beginSession({
      recorded_at: recordedAt,
      source: cameraSource({ name, engine: name.slice(0, 120) }),
    })
    const session_id = begun.kind === 'begun' ? begun.session_id : 0
    await host.saveRep({
      session_id,
      rep: sampleRep(1, { left: { ...unseenLeg, reason: name.slice(0, 64) } }),
    })
    expect(await host.loadSession({ session_id })).toMatchObject({
      summary: { source_name: name },
      report: {
        source: { name, engine: name.slice(0, 120) },
        reps: [{ left: { reason: name.slice(0, 64) } }],
      },
    })
  })

  test('loses only the NUL of a name that holds one', async () => {
    const host = openTestHost(testFolder())
    await host.beginSession({ recorded_at: recordedAt, source: cameraSource({ name: 'before\0after' }) })
    expect(await host.loadSession({ session_id: 1 })).toMatchObject({
      report: { source: { name: 'beforeafter' } },
    })
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

describe('settings', () => {
  test('start as the defaults and are remembered', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    expect(await host.loadSettings({})).toStrictEqual(defaultSettings)
    const chosen = { ...defaultSettings, welcomed: true, camera_id: 'cam "1"', theme: 'dark' as const }
    expect(await host.saveSettings(chosen)).toStrictEqual({ kind: 'saved' })
    host.close()
    expect(await openTestHost(folder).loadSettings({})).toStrictEqual(chosen)
  })
})

test('says which run this is', async () => {
  expect(await openTestHost(testFolder()).aboutThisRun({})).toStrictEqual({
    app_version: '1.2.3',
    host: 'Test host',
    database_set_aside: null,
  })
})

test('passes on what the system says about the camera', async () => {
  const host = openTestHost(testFolder(), { askForCameraAccess: async () => 'deniedBySystem' })
  expect(await host.askForCamera({})).toStrictEqual({ kind: 'deniedBySystem' })
})

test('answers a save that arrives while the program closes', async () => {
  const host = openTestHost(testFolder())
  host.close()
  host.close()
  expect(await host.saveSettings(defaultSettings)).toMatchObject({ kind: 'failed', why: 'other' })
})
