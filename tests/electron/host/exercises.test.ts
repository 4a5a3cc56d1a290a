import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { noSingleLeg } from '#core/singleLeg/singleLegRecord.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, onTestFinished, test } from 'vitest'

const record = (more: Partial<ExerciseRecord> = {}): ExerciseRecord => ({
  exercise: 'bridge',
  done_at: '2026-11-22T14:05:09.250+01:00',
  duration_ms: 92_000,
  planned_turns: 10,
  checked_turns: 8,
  timed_turns: 1,
  ticked_turns: 1,
  held_ms: 30_500,
  verified_ms: 24_000,
  squeezed_gap: null,
  let_go_gap: null,
  ...noSingleLeg,
  ...more,
})
const all = { limit: 100, offset: 0, person_id: null }

const openOn = (folder: string) => {
  const host = openTestHost(folder)
  onTestFinished(host.close)
  return host
}

test('an exercise comes back as it was kept, after the program was closed', async () => {
  const folder = testFolder()
  const lesson = record({ exercise: 'gluteSqueeze', squeezed_gap: 0.91, let_go_gap: 0.48 })
  const first = openTestHost(folder)
  expect(await first.saveExercise(lesson)).toStrictEqual({ kind: 'saved', exercise_id: 1 })
  first.close()
  expect(await openOn(folder).listExercises(all)).toStrictEqual({
    total: 1,
    exercises: [{ exercise_id: 1, ...lesson }],
  })
})

test('the newest stand first, whatever their time zone, and pages follow each other', async () => {
  const host = openOn(testFolder())
  await host.saveExercise(record({ exercise: 'clam', done_at: '2026-11-22T14:00:00+01:00' }))
  await host.saveExercise(record({ exercise: 'squat', done_at: '2026-11-22T14:30:00Z' }))
  await host.saveExercise(record({ exercise: 'bridge', done_at: '2026-11-22T14:10:00Z' }))
  const names = async (offset: number) =>
    (await host.listExercises({ ...all, limit: 2, offset })).exercises.map(({ exercise }) => exercise)
  expect([await names(0), await names(2)]).toStrictEqual([['squat', 'bridge'], ['clam']])
})

test('a mistaken tick is taken back, once', async () => {
  const host = openOn(testFolder())
  await host.saveExercise(record())
  expect(await host.deleteExercise({ exercise_id: 1 })).toStrictEqual({ kind: 'saved' })
  expect(await host.deleteExercise({ exercise_id: 1 })).toMatchObject({ kind: 'failed', why: 'missing' })
  expect((await host.listExercises(all)).total).toBe(0)
})

test('what one person did is not another’s', async () => {
  const host = openOn(testFolder())
  await host.saveExercise(record())
  const added = await host.addPerson({ name: 'Ben' })
  if (added.kind === 'failed') throw new Error(added.detail)
  await host.choosePerson({ person_id: added.person_id })
  await host.saveExercise(record({ exercise: 'clam', done_at: '2026-11-22T18:00:00+01:00' }))
  const namesOf = async (person_id: number | null) =>
    (await host.listExercises({ ...all, person_id })).exercises.map(({ exercise }) => exercise)
  expect([await namesOf(1), await namesOf(2), await namesOf(null)]).toStrictEqual([
    ['bridge'],
    ['clam'],
    ['clam', 'bridge'],
  ])
})
