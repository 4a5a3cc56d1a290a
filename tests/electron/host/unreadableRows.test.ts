import { noSingleLeg } from '#core/singleLeg/singleLegRecord.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { hostOverWire } from '#contract/hostOverWire.ts'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { wholeHistory } from '#contract/history.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const morning = '2026-11-20T08:00:00.000+01:00'
const evening = '2026-11-20T20:00:00.000+01:00'
const all = { limit: 10, offset: 0 }

const change = (path: string, sql: string) => {
  const database = openSqlite(path)
  database.exec(sql)
  database.close()
}

/** A history of two sets, an exercise and two people in which `sql` has changed something; asked as the page asks. */
const changedHistory = async (sql: string) => {
  const folder = testFolder()
  const before = openTestHost(folder)
  for (const at of [morning, evening]) await recordSet(before, 2, at)
  await before.addPerson({ name: 'Ada' })
  for (const done_at of [morning, evening]) await before.saveExercise(exercise(done_at))
  before.close()
  change(join(folder, 'overtoe.db'), sql)
  return hostOverWire(answerOverWire(openTestHost(folder)))
}

const exercise = (done_at: string) =>
  ({
    exercise: 'bridge',
    done_at,
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
  }) as const

describe('a row that doesn’t read costs no other', () => {
  test('a set whose time is no time is shown with the same moment', async () => {
    const host = await changedHistory(`UPDATE session SET recorded_at_iso = 'yesterday' WHERE session_id = 1`)
    const { sessions } = await host.listSessions(all)
    expect(sessions.map(({ recorded_at }) => recorded_at)).toStrictEqual([
      evening,
      '2026-11-20T07:00:00.000Z',
    ])
    expect(await host.loadSession({ session_id: 1 })).toMatchObject({
      report: { recorded_at: '2026-11-20T07:00:00.000Z' },
    })
  })

  test('a set without end is left out of the list and of the trend, and says that it can’t be read', async () => {
    const host = await changedHistory(`UPDATE session SET duration_ms = 9e999 WHERE session_id = 1;
      UPDATE set_sums SET left_sum = 9e999 WHERE session_id = 1`)
    expect((await host.listSessions(all)).sessions).toMatchObject([{ session_id: 2 }])
    expect((await host.loadTrends({ filter: wholeHistory })).left.points).toHaveLength(1)
    expect(await host.loadSession({ session_id: 1 })).toMatchObject({
      kind: 'missing',
      trouble: { kind: 'failed' },
    })
    expect(await host.loadSession({ session_id: 2 })).toMatchObject({ kind: 'found' })
  })

  test('an exercise of another version is passed over, one without a time is not', async () => {
    const host = await changedHistory(`UPDATE exercise SET exercise = 'ofNextYear' WHERE exercise_id = 1;
      UPDATE exercise SET done_at_iso = '' WHERE exercise_id = 2`)
    expect((await host.listExercises({ ...all, person_id: null })).exercises).toMatchObject([
      { exercise_id: 2, done_at: '2026-11-20T19:00:00.000Z' },
    ])
  })

  test.for(['{"person":"unknown","camera_place":null,"known_good_reps":[],"tilt":1}', '{"person"'])(
    'a calibration that reads %s is absent from its report',
    async (json) => {
      const host = await changedHistory(`UPDATE session SET calibration_json = '${json}'`)
      const found = await host.loadSession({ session_id: 1 })
      expect(found.kind === 'found' && [found.report.reps.length, found.report.calibration]).toStrictEqual([
        2,
        undefined,
      ])
    },
  )

  test('a rep, and a note that is too long, are absent from their report', async () => {
    const host = await changedHistory(`UPDATE rep SET depth_deg = 9e999 WHERE rep_index = 1;
      UPDATE session SET note = hex(zeroblob(500))`)
    const found = await host.loadSession({ session_id: 2 })
    expect(found).toMatchObject({ report: { reps: [{ index: 2 }] } })
    expect(found.kind === 'found' && found.report.note).toBeUndefined()
  })
})

test('an import leaves behind what could not be shown here, and brings the rest', async () => {
  const path = join(testFolder(), 'all.overtoe')
  const old = openTestHost(testFolder(), { chooseArchivePath: async () => path })
  for (const at of [morning, evening]) await recordSet(old, 2, at)
  await old.exportEverything({ language: 'en' })
  change(
    path,
    `UPDATE session SET source_name = hex(zeroblob(150)) WHERE session_id = 1;
    UPDATE person SET name = hex(zeroblob(150))`,
  )
  const fresh = openTestHost(testFolder())
  expect(await importEverything(fresh, new Blob([readFileSync(path)]), () => {})).toStrictEqual({
    kind: 'imported',
    added: 1,
    known: 0,
  })
  expect(await fresh.listSessions(all)).toMatchObject({ total: 1, sessions: [{ recorded_at: evening }] })
  expect((await fresh.listPeople({})).people).toHaveLength(1)
})
