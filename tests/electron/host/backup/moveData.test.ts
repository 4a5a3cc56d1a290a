import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { entities, leftOut, parts } from '#electron/host/backup/mergeDatabase.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { samplePicture } from '#tests/fixtures/pictures/samplePicture.ts'
import { describe, expect, test } from 'vitest'

const morning = '2026-11-20T08:00:00.000+01:00'
const noon = '2026-11-20T12:00:00.000+01:00'
const evening = '2026-11-20T20:00:00.000+01:00'

/** A computer, and the file that all of its data is exported to. */
const computer = async (...sets: readonly string[]) => {
  const folder = testFolder()
  const path = join(testFolder(), 'all.overtoe')
  const host = openTestHost(folder, { chooseArchivePath: async () => path })
  for (const at of sets) await recordSet(host, 3, at)
  return { host, folder, path }
}
type Computer = Awaited<ReturnType<typeof computer>>

const bring = async (from: Computer, to: Computer) => {
  await from.host.exportEverything({ language: 'en' })
  return importEverything(to.host, new Blob([readFileSync(from.path)]), () => {})
}

const history = async ({ host }: Computer) => {
  const { sessions } = await host.listSessions({ limit: 100, offset: 0 })
  return Promise.all(
    sessions.map(async ({ session_id }) => {
      const found = await host.loadSession({ session_id })
      return found.kind === 'found' ? found.report : null
    }),
  )
}

describe('moving to another computer', () => {
  test('brings every set whole and adds nothing twice', async () => {
    const old = await computer(morning, evening)
    const fresh = await computer(noon)
    expect(await bring(old, fresh)).toStrictEqual({ kind: 'imported', added: 2, known: 0 })
    expect(await bring(old, fresh)).toStrictEqual({ kind: 'imported', added: 0, known: 2 })

    const both = await history(fresh)
    expect(both.map((report) => report?.recorded_at)).toStrictEqual([evening, noon, morning])
    expect(both.filter((report) => report?.recorded_at !== noon)).toStrictEqual(await history(old))
  })

  test('and back again merges what both have recorded since', async () => {
    const one = await computer(morning)
    const other = await computer()
    await bring(one, other)
    await recordSet(one.host, 1, noon)
    await recordSet(other.host, 1, evening)
    expect(await bring(other, one)).toStrictEqual({ kind: 'imported', added: 1, known: 1 })
    expect(await bring(one, other)).toStrictEqual({ kind: 'imported', added: 1, known: 2 })
    expect(await history(one)).toStrictEqual(await history(other))
  })

  test('leaves deleted sets behind', async () => {
    const old = await computer(morning, evening)
    await old.host.deleteSession({ session_id: 1 })
    const fresh = await computer()
    expect(await bring(old, fresh)).toStrictEqual({ kind: 'imported', added: 1, known: 0 })
  })

  test('leaves nothing in the file of what was deleted', async () => {
    const { host, path } = await computer(morning, evening)
    const picture = samplePicture(1)
    await host.savePictures({ session_id: 1, pictures: [picture] })
    await host.saveSetNote({ session_id: 1, pain_0_10: null, note: 'secret note' })
    await host.saveSetNote({ session_id: 2, pain_0_10: null, note: 'open note' })
    await host.addPerson({ name: 'secret name' })
    await host.deleteSession({ session_id: 1 })
    await host.deletePerson({ person_id: 2 })
    await host.exportEverything({ language: 'en' })
    const bytes = readFileSync(path)
    expect(bytes.includes('open note')).toBe(true)
    for (const gone of ['secret', Buffer.from(picture.jpeg_base64, 'base64').subarray(1000, 1500)])
      expect(bytes.includes(gone)).toBe(false)
  })

  test('brings back what was deleted here by mistake', async () => {
    const here = await computer(morning)
    await here.host.addPerson({ name: 'Ada' })
    await here.host.choosePerson({ person_id: 2 })
    await recordSet(here.host, 2, evening)
    await here.host.exportEverything({ language: 'en' })
    const before = await history(here)
    for (const session_id of [1, 2]) await here.host.deleteSession({ session_id })
    await here.host.deletePerson({ person_id: 2 })

    const file = new Blob([readFileSync(here.path)])
    expect(await importEverything(here.host, file, () => {})).toStrictEqual({
      kind: 'imported',
      added: 2,
      known: 0,
    })
    here.host.close()
    const next = { ...here, host: openTestHost(here.folder) }
    expect(await history(next)).toStrictEqual(before)
    expect((await next.host.listPeople({})).people.map(({ name }) => name)).toStrictEqual(['', 'Ada'])
  })

  test('keeps this computer’s settings', async () => {
    const old = await computer(morning)
    await old.host.saveSettings({ ...(await old.host.loadSettings({})), muted: true })
    const fresh = await computer()
    await bring(old, fresh)
    expect((await fresh.host.loadSettings({})).muted).toBe(false)
  })
})

test('people come along with their sets, and nobody else is chosen here', async () => {
  const old = await computer()
  await old.host.addPerson({ name: 'Ada' })
  await recordSet(old.host, 1, evening)
  const fresh = await computer(morning)
  const before = (await fresh.host.listPeople({})).chosen
  await bring(old, fresh)
  const { people, chosen } = await fresh.host.listPeople({})
  expect(people.map(({ name }) => name)).toStrictEqual(['', 'Ada'])
  expect(chosen).toBe(before)
})

test('every table is merged or left out on purpose', async () => {
  const { folder } = await computer()
  const database = openSqlite(join(folder, 'overtoe.db'), { readOnly: true })
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) => row.name)
  database.close()
  const covered = [...entities.map((entity) => entity.table), ...Object.keys(parts), ...leftOut]
  expect(tables.toSorted()).toStrictEqual(covered.toSorted())
})

const changeFile = (sql: string) => (path: string) => {
  const database = openSqlite(path)
  database.exec(sql)
  database.close()
}

describe('a file is refused, and nothing changes here, when', () => {
  const refused: Readonly<Record<string, readonly [string, (path: string) => void]>> = {
    'it is a text': ['notOvertoe', (path) => writeFileSync(path, 'Dear diary, '.repeat(1000))],
    'it is empty': ['notOvertoe', (path) => writeFileSync(path, '')],
    'it is another program’s database': [
      'notOvertoe',
      (path) => {
        writeFileSync(path, '')
        changeFile('CREATE TABLE session (session_id INTEGER); PRAGMA user_version = 1')(path)
      },
    ],
    'half of it is missing': ['damaged', (path) => truncateSync(path, 4096 * 4)],
    'it lacks a table': ['damaged', changeFile('DROP TABLE exercise')],
    'it lacks a column': ['damaged', changeFile('ALTER TABLE warning DROP COLUMN cleared_at_ms')],
    'a number in it is a text': [
      'damaged',
      changeFile(`CREATE TABLE loose AS SELECT * FROM rep; UPDATE loose SET depth_deg = 'deep';
        DROP TABLE rep; ALTER TABLE loose RENAME TO rep`),
    ],
    'a newer version wrote it': ['newerVersion', changeFile('PRAGMA user_version = 9999')],
  }
  test.for(Object.entries(refused))('%s', async ([, [why, spoil]]) => {
    const old = await computer(morning)
    await old.host.exportEverything({ language: 'en' })
    spoil(old.path)
    const fresh = await computer(noon)
    const before = await history(fresh)
    const answer = await importEverything(fresh.host, new Blob([readFileSync(old.path)]), () => {})
    expect(answer).toStrictEqual({ kind: 'refused', why })
    expect(await history(fresh)).toStrictEqual(before)
    expect(readdirSync(fresh.folder).filter((name) => name.includes('import'))).toStrictEqual([])
  })
})

test('half of a file that was being imported is gone when the program starts again', async () => {
  const { host, folder } = await computer()
  await host.beginImport({})
  await host.takeImport({ base64: btoa('half of a history') })
  openTestHost(folder)
  expect(readdirSync(folder).filter((name) => name.startsWith('import'))).toStrictEqual([])
})

test('an export that the disk refuses leaves no half file', async () => {
  const { host, path } = await computer(morning)
  const away = openTestHost(testFolder(), { chooseArchivePath: async () => join(path, 'not-a-folder', 'x') })
  await host.exportEverything({ language: 'en' })
  expect(await away.exportEverything({ language: 'en' })).toMatchObject({ kind: 'failed' })
})
