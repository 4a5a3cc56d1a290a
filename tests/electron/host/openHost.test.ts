import { defaultSettings } from '#contract/settings.ts'
import { sessionSummary } from '#contract/hostContract.ts'
import { formReport } from '#contract/formReport.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet, finishSet } from '#tests/electron/host/recordSet.ts'
import {
  cameraSource,
  recordedAt,
  sampleRep,
  sampleWarning,
  straightCamera,
} from '#tests/electron/host/sampleSet.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a set', () => {
  test('comes back as the report that was recorded, after a restart too', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const source = cameraSource({ duration_ms: 31_234.5, frames_total: 940, frames_measured: 931 })
    const reps = [
      sampleRep(1),
      sampleRep(2),
      sampleRep(3, { depth_deg: null, depth_error_deg: null, left: unseenLeg('out-of-frame'), curve: [] }),
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
      video_bytes: 0,
      video_files: 0,
      summary: {
        session_id,
        recorded_at: recordedAt,
        source_kind: 'camera',
        source_name: 'Integrated Camera',
        pain_0_10: null,
        note: null,
        duration_ms: 31_234.5,
        rep_count: 3,
        left_inside: 0,
        right_inside: 1,
        cant_tell: 3,
        deepest_deg: 82,
        left_max_inward_deg: 2.4,
        person_id: 1,
        title: null,
        right_max_inward_deg: 12.7,
        finished: true,
      },
      kept_frames: 0,
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

  test('keeps every number to the last bit', async () => {
    const host = openTestHost(testFolder())
    const session_id = await beginSet(host)
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000)
    const positive = number.map(Math.abs)
    await fc.assert(
      fc.asyncProperty(positive, fc.option(number), fc.option(number), async (at, one, other) => {
        const rep = sampleRep(1, {
          ended_at_ms: at,
          depth_deg: one,
          left: { ...unseenLeg('out-of-frame'), knee_inward_deg: one, shin_frontal_deg: other },
          curve: [{ t_ms: at, depth_deg: at, left_inward_deg: one, right_inward_deg: other }],
        })
        await host.saveRep({ session_id, rep })
        const found = await host.loadSession({ session_id })
        expect(found.kind === 'found' && found.report.reps).toEqual([rep])
      }),
      { seed: 7, numRuns: 200 },
    )
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
      rep: sampleRep(1, { left: unseenLeg(name.slice(0, 64)) }),
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
