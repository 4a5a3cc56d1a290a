import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultSettings } from '#contract/settings.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { cameraSource, recordedAt } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

const opening = { recorded_at: recordedAt, source: cameraSource() }

test('the history of a newer version is left untouched and every answer says so', async () => {
  const folder = testFolder()
  const path = join(folder, 'overtoe.db')
  const before = openTestHost(folder)
  await recordSet(before)
  before.close()
  const database = openSqlite(path)
  database.exec('PRAGMA user_version = 99')
  database.close()
  const untouched = readFileSync(path)

  const host = openTestHost(folder)
  const newer = { kind: 'failed', why: 'newerVersion' }
  expect(await host.aboutThisRun({})).toMatchObject({ database_set_aside: null, database_trouble: newer })
  expect(await host.beginSession(opening)).toMatchObject(newer)
  expect(await host.saveSettings(defaultSettings)).toMatchObject(newer)
  expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 0, trouble: newer })
  expect(await host.loadSettings({})).toStrictEqual(defaultSettings)
  host.close()
  expect(readFileSync(path).equals(untouched)).toBe(true)
})

test('a folder that cannot be made is told, and used as soon as it can', async () => {
  const folder = testFolder()
  const inTheWay = join(folder, 'file')
  writeFileSync(inTheWay, '')
  const host = openTestHost(join(inTheWay, 'data'))
  const failed = { kind: 'failed', why: 'readOnly' }
  expect(await host.aboutThisRun({})).toMatchObject({ database_trouble: failed })
  expect(await host.beginSession(opening)).toMatchObject(failed)
  expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ sessions: [], trouble: failed })

  rmSync(inTheWay)
  expect(await host.beginSession(opening)).toStrictEqual({ kind: 'begun', session_id: 1 })
  expect(await host.aboutThisRun({})).not.toHaveProperty('database_trouble')
})

test('a folder in the place of the database is told', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'overtoe.db'))
  expect(await openTestHost(folder).beginSession(opening)).toMatchObject({ kind: 'failed', why: 'other' })
})
