import type { LegRecord } from '#core/record/formReport.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { cameraSource, fineLeg, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, onTestFinished, test } from 'vitest'

type TestHost = ReturnType<typeof openTestHost>

const openOn = (folder: string) => {
  const host = openTestHost(folder)
  onTestFinished(host.close)
  return host
}

/** A set of five whose right knee went inside by so many degrees in every rep. */
const recordFive = async (host: TestHost, recorded_at: string, inward: number): Promise<number> => {
  const begun = await host.beginSession({ recorded_at, source: cameraSource() })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  const right: LegRecord = { ...fineLeg, knee_inward_deg: inward, error_deg: 1.5 }
  for (const index of [1, 2, 3, 4, 5])
    await host.saveRep({ session_id: begun.session_id, rep: sampleRep(index, { left: fineLeg, right }) })
  return begun.session_id
}

const recordTest = async (host: TestHost) => {
  const flat = await recordFive(host, '2026-11-22T14:00:00Z', 11)
  const raised = await recordFive(host, '2026-11-22T14:04:00Z', 3)
  expect(await host.saveHeelLift({ flat_session_id: flat, raised_session_id: raised })).toStrictEqual({
    kind: 'saved',
  })
  return { flat, raised }
}

const testIn = async (host: TestHost, sessionId: number) => {
  const set = await host.loadSession({ session_id: sessionId })
  return set.kind === 'found' ? set.report.heel_lift_test : undefined
}

test('stands in the reports of both sets, after the program was closed', async () => {
  const folder = testFolder()
  const first = openTestHost(folder)
  const { flat, raised } = await recordTest(first)
  first.close()
  const host = openOn(folder)
  expect([await testIn(host, flat), await testIn(host, raised)]).toMatchObject([
    { pattern: 'ankle', this_set: 'flat', side: 'right', flat_mean_deg: 11, raised_mean_deg: 3 },
    { pattern: 'ankle', this_set: 'raised', side: 'right', change_deg: 8 },
  ])
  expect(await host.lastHeelLift({ person_id: 1 })).toMatchObject({ kind: 'found', session_id: raised })
})

test('is worked out anew when a rep is read again', async () => {
  const host = openOn(testFolder())
  const { flat, raised } = await recordTest(host)
  const right: LegRecord = { ...fineLeg, knee_inward_deg: 10.5, error_deg: 1.5 }
  for (const index of [1, 2, 3, 4, 5])
    await host.saveRep({ session_id: raised, rep: sampleRep(index, { left: fineLeg, right }) })
  expect(await testIn(host, flat)).toMatchObject({ pattern: 'hip' })
})

test('is gone with either of its sets, and back when that comes back', async () => {
  const host = openOn(testFolder())
  const { flat, raised } = await recordTest(host)
  await host.deleteSession({ session_id: flat })
  expect([await testIn(host, raised), await host.lastHeelLift({ person_id: 1 })]).toStrictEqual([
    undefined,
    { kind: 'none' },
  ])
  await host.restoreSession({ session_id: flat })
  expect(await testIn(host, raised)).toMatchObject({ pattern: 'ankle' })
})

test('belongs to its person', async () => {
  const host = openOn(testFolder())
  await recordTest(host)
  const added = await host.addPerson({ name: 'Ben' })
  if (added.kind === 'failed') throw new Error(added.detail)
  await host.choosePerson({ person_id: added.person_id })
  expect(await host.lastHeelLift({ person_id: 1 })).toMatchObject({ kind: 'found' })
  expect(await host.lastHeelLift({ person_id: 2 })).toStrictEqual({ kind: 'none' })
})

test('takes a set that is not there for what it is, and stays as it was', async () => {
  const host = openOn(testFolder())
  const { flat } = await recordTest(host)
  const before = await testIn(host, flat)
  expect(await host.saveHeelLift({ flat_session_id: flat, raised_session_id: 99 })).toMatchObject({
    kind: 'failed',
    why: 'missing',
  })
  expect(await testIn(host, flat)).toStrictEqual(before)
})
