import type { Host } from '#contract/hostContract.ts'
import { cameraSource, recordedAt, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const nameless = { person_id: 1, name: '', camera_place: null, set_count: 0 }
const saved = { kind: 'saved' }

const peopleOf = async (host: Host) => {
  const { people, chosen } = await host.listPeople({})
  return { people, chosen }
}

describe('people', () => {
  test('start with one who has no name yet and is chosen', async () => {
    expect(await peopleOf(openTestHost(testFolder()))).toStrictEqual({ people: [nameless], chosen: 1 })
  })

  test('are added, renamed, chosen and remembered over a restart', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    expect(await host.addPerson({ name: 'Anna' })).toStrictEqual({ kind: 'added', person_id: 2 })
    await host.changePerson({ person_id: 1, name: 'Ben' })
    await host.changePerson({ person_id: 2, camera_place: 'floor' })
    await host.choosePerson({ person_id: 2 })
    host.close()
    expect(await peopleOf(openTestHost(folder))).toStrictEqual({
      people: [
        { ...nameless, name: 'Ben' },
        { ...nameless, person_id: 2, name: 'Anna', camera_place: 'floor' },
      ],
      chosen: 2,
    })
  })

  test('stand by name in the reports of their sets, and without a name not at all', async () => {
    const host = openTestHost(testFolder())
    const session_id = await recordSet(host)
    const personOf = async () => {
      const found = await host.loadSession({ session_id })
      return found.kind === 'found' ? found.report.person : 'no report'
    }
    expect(await personOf()).toBe(undefined)
    await host.changePerson({ person_id: 1, name: 'Anna' })
    expect(await personOf()).toBe('Anna')
  })

  test('a change leaves what it does not name, and null forgets', async () => {
    const host = openTestHost(testFolder())
    await host.changePerson({ person_id: 1, camera_place: 'chair' })
    await host.changePerson({ person_id: 1, name: 'Ben' })
    expect((await peopleOf(host)).people).toStrictEqual([{ ...nameless, name: 'Ben', camera_place: 'chair' }])
    await host.changePerson({ person_id: 1, camera_place: null })
    expect((await peopleOf(host)).people).toStrictEqual([{ ...nameless, name: 'Ben' }])
  })

  test('who is deleted can come back until the program ends; the next one is chosen meanwhile', async () => {
    const host = openTestHost(testFolder())
    await host.addPerson({ name: 'Anna' })
    await host.choosePerson({ person_id: 2 })
    expect(await host.deletePerson({ person_id: 2 })).toStrictEqual(saved)
    expect(await peopleOf(host)).toStrictEqual({ people: [nameless], chosen: 1 })
    expect(await host.restorePerson({ person_id: 2 })).toStrictEqual(saved)
    expect((await peopleOf(host)).people).toHaveLength(2)
    expect((await peopleOf(host)).chosen).toBe(1)
  })

  test('the last one can not go', async () => {
    const host = openTestHost(testFolder())
    expect(await host.deletePerson({ person_id: 1 })).toMatchObject({ kind: 'failed', why: 'missing' })
    expect((await peopleOf(host)).people).toStrictEqual([nameless])
  })

  test('own the sets they record; a set outlives its person', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    await host.addPerson({ name: 'Anna' })
    await host.choosePerson({ person_id: 2 })
    await host.beginSession({ recorded_at: recordedAt, source: cameraSource() })
    await host.beginSession({ recorded_at: recordedAt, source: cameraSource(), person_id: 1 })
    expect((await peopleOf(host)).people.map(({ set_count }) => set_count)).toStrictEqual([1, 1])
    await host.deletePerson({ person_id: 2 })
    expect(await host.loadSession({ session_id: 1 })).toMatchObject({ kind: 'found' })
  })

  test('a set of a person who is not there goes to the chosen one', async () => {
    const host = openTestHost(testFolder())
    const begun = await host.beginSession({ recorded_at: recordedAt, source: cameraSource(), person_id: 2 })
    expect(begun).toStrictEqual({ kind: 'begun', session_id: 1 })
    expect(await peopleOf(host)).toMatchObject({ people: [{ person_id: 1, set_count: 1 }] })
  })

  test.for([
    ['changePerson', (host: Host) => host.changePerson({ person_id: 9, name: 'Nobody' })],
    ['choosePerson', (host: Host) => host.choosePerson({ person_id: 9 })],
    ['deletePerson', (host: Host) => host.deletePerson({ person_id: 9 })],
  ] as const)('%s answers that there is no such person', async ([, ask]) => {
    expect(await ask(openTestHost(testFolder()))).toMatchObject({ kind: 'failed', why: 'missing' })
  })
})

test('a set keeps what it was measured with', async () => {
  const host = openTestHost(testFolder())
  const calibration = { person: 'remembered', camera_place: 'table', known_good_reps: [2] } as const
  await host.beginSession({ recorded_at: recordedAt, source: cameraSource() })
  await host.saveRep({ session_id: 1, rep: sampleRep(1) })
  await host.finishSession({
    session_id: 1,
    source: cameraSource(),
    camera: { yaw_deg: 1, pitch_deg: 2, roll_deg: 0 },
    dropped: [],
    calibration: { ...calibration, known_good_reps: [...calibration.known_good_reps] },
  })
  const found = await host.loadSession({ session_id: 1 })
  expect(found.kind === 'found' && found.report.calibration).toStrictEqual(calibration)
})
