import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { tickedRecord } from '#core/programme/exerciseRecord.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { cameraSource, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, onTestFinished, test } from 'vitest'

type TestHost = ReturnType<typeof openTestHost>

const openHost = (): TestHost => {
  const host = openTestHost(testFolder())
  onTestFinished(host.close)
  return host
}
const oneLeg = (done_at: string, left: number | null, right: number | null): ExerciseRecord => ({
  ...tickedRecord({ exercise: 'singleLegSquat', done_at, duration_ms: 60_000 }, 10),
  left_fppa_deg: left,
  left_fppa_error_deg: left === null ? null : 4.8,
  right_fppa_deg: right,
  right_fppa_error_deg: right === null ? null : 4.8,
})
const recordSet = async (host: TestHost, recorded_at: string, source = cameraSource()) => {
  const begun = await host.beginSession({ recorded_at, source })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  await host.saveRep({ session_id: begun.session_id, rep: sampleRep(1) })
  return begun.session_id
}
const testIn = async (host: TestHost, session_id: number) => {
  const set = await host.loadSession({ session_id })
  return set.kind === 'found' ? set.report.single_leg_squat : 'missing'
}

test('squats on one leg stand in the reports of that day, on both legs before one, then the nearest', async () => {
  const host = openHost()
  await host.saveExercise(oneLeg('2026-11-22T07:00:00+01:00', 8, 8))
  await host.saveExercise(oneLeg('2026-11-22T09:00:00+01:00', 9, -4))
  await host.saveExercise(oneLeg('2026-11-22T18:10:00+01:00', 3.5, null))
  await host.saveExercise(oneLeg('2026-11-22T18:20:00+01:00', null, null))
  const evening = await recordSet(host, '2026-11-22T18:30:00+01:00')
  expect(await testIn(host, evening)).toStrictEqual({
    done_at: '2026-11-22T09:00:00+01:00',
    left_fppa_deg: 9,
    left_fppa_error_deg: 4.8,
    right_fppa_deg: -4,
    right_fppa_error_deg: 4.8,
  })
  expect(await testIn(host, await recordSet(host, '2026-11-24T18:30:00+01:00'))).toBeUndefined()
})

test('they are nobody else’s, and no recording’s', async () => {
  const host = openHost()
  await host.saveExercise(oneLeg('2026-11-22T18:10:00+01:00', 3.5, 4))
  const film = await recordSet(host, '2026-11-22T18:30:00+01:00', {
    ...cameraSource(),
    kind: 'video',
    name: 'squat.mp4',
  })
  expect(await testIn(host, film)).toBeUndefined()
  const added = await host.addPerson({ name: 'Ben' })
  if (added.kind === 'failed') throw new Error(added.detail)
  await host.choosePerson({ person_id: added.person_id })
  const bens = await recordSet(host, '2026-11-22T18:40:00+01:00')
  expect(await testIn(host, bens)).toBeUndefined()
})
