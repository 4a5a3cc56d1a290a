import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { defaultSettings } from '#contract/settings.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet, recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const overwrite = (path: string, position: number, bytes: Uint8Array) => {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, position)
  closeSync(file)
}

const random = seededRandom(20_261_122)
const noise = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256))

const damages: Readonly<Record<string, (path: string) => void>> = {
  'its header is text': (path) => overwrite(path, 0, new TextEncoder().encode('This is no database at all')),
  'half of it is missing': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  'only its first bytes are left': (path) => truncateSync(path, 57),
  'noise lies in the middle': (path) => overwrite(path, 4096 + 1000, noise(statSync(path).size - 2 * 4096)),
  'all of it is noise': (path) => writeFileSync(path, noise(50_000)),
  'its version number is impossible': (path) => overwrite(path, 60, Uint8Array.of(255, 255, 255, 255)),
  'it lacks a table': (path) => {
    const database = openSqlite(path)
    database.exec('DROP TABLE warning')
    database.close()
  },
}

describe('a damaged database is set aside and a fresh one takes over when', () => {
  test.for(Object.keys(damages))('%s', async (damage) => {
    const folder = testFolder()
    const path = join(folder, 'overtoe.db')
    const before = openTestHost(folder)
    await recordSet(before, 10)
    before.close()
    damages[damage]?.(path)
    const damaged = readFileSync(path)

    const host = openTestHost(folder)
    const { database_set_aside: name } = await host.aboutThisRun({})
    expect(name).toMatch(/^overtoe-damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.db$/)
    expect(readFileSync(join(folder, String(name))).equals(damaged)).toBe(true)
    expect(await host.listSessions({ limit: 10, offset: 0 })).toStrictEqual({ total: 0, sessions: [] })
    const session_id = await recordSet(host, 1)
    host.close()

    const next = openTestHost(folder)
    expect(await next.aboutThisRun({})).toMatchObject({ database_set_aside: null })
    expect(await next.loadSession({ session_id })).toMatchObject({ kind: 'found' })
  })
})

test('the journal of a damaged database is kept with it', async () => {
  const folder = testFolder()
  writeFileSync(join(folder, 'overtoe.db'), noise(9000))
  writeFileSync(join(folder, 'overtoe.db-wal'), noise(5000))
  const host = openTestHost(folder)
  const { database_set_aside: name } = await host.aboutThisRun({})
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([name, `${name}-wal`]))
})

test('an empty file is a fresh start, not damage', async () => {
  const folder = testFolder()
  writeFileSync(join(folder, 'overtoe.db'), '')
  const host = openTestHost(folder)
  expect(await host.aboutThisRun({})).toMatchObject({ database_set_aside: null })
  expect(await beginSet(host)).toBe(1)
})

test('a curve that no longer reads costs its chart, not the rep', async () => {
  const folder = testFolder()
  const before = openTestHost(folder)
  const session_id = await recordSet(before, 2)
  before.close()
  const database = openSqlite(join(folder, 'overtoe.db'))
  database.exec(`UPDATE rep SET curve_json = '[[100,45,1.5' WHERE rep_index = 1`)
  database.exec(`UPDATE rep SET curve_json = '[["soon",45,null,null]]' WHERE rep_index = 2`)
  database.close()
  expect(await openTestHost(folder).loadSession({ session_id })).toMatchObject({
    report: { reps: [sampleRep(1, { curve: [] }), sampleRep(2, { curve: [] })] },
  })
})

test.for([
  ['{"welcomed":true,"theme":"purple","engine":7}', { ...defaultSettings, welcomed: true }],
  ['{"muted":true,"a_field_of_next_year":1}', { ...defaultSettings, muted: true }],
  ['not json', defaultSettings],
  ['null', defaultSettings],
  ['[]', defaultSettings],
] as const)('of settings that read %s each good field survives alone', async ([json, expected]) => {
  const folder = testFolder()
  openTestHost(folder).close()
  const database = openSqlite(join(folder, 'overtoe.db'))
  database.prepare(`INSERT INTO setting (name, value_json) VALUES ('settings', ?)`).run(json)
  database.close()
  expect(await openTestHost(folder).loadSettings({})).toStrictEqual(expected)
})
