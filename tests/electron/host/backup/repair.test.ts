import { copyFileSync, mkdirSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deleteAllData } from '#electron/host/backup/deleteAllData.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

/** Two sets, a backup, and `later` more sets. */
const backedUpFolder = async (later: number) => {
  const folder = testFolder()
  const host = openTestHost(folder)
  await recordSet(host, 2)
  await recordSet(host, 3)
  host.backUp()
  for (let set = 0; set < later; set += 1) await recordSet(host, 1)
  host.close()
  return { folder, path: join(folder, 'overtoe.db') }
}

const total = async (host: ReturnType<typeof openTestHost>) =>
  (await host.listSessions({ limit: 10, offset: 0 })).total

const namesAside = (folder: string) => readdirSync(folder).filter((name) => /damaged.*\.db$/.test(name))

describe('when the database is damaged', () => {
  test('the newest backup takes its place, and what is missing is told', async () => {
    const { folder, path } = await backedUpFolder(2)
    const database = openSqlite(path)
    database.exec('DROP TABLE warning')
    database.close()

    const host = openTestHost(folder)
    const about = await host.aboutThisRun({})
    expect(about.database_set_aside).toMatch(/^overtoe-damaged-/)
    expect(about.database_restored).toStrictEqual({
      day: new Date().toISOString().slice(0, 10),
      missing_sets: 2,
    })
    expect(await total(host)).toBe(2)
    await recordSet(host, 1)
    host.close()
    const next = openTestHost(folder)
    expect(await total(next)).toBe(3)
    expect((await next.aboutThisRun({})).database_restored).toBeUndefined()
  })

  test('nothing is claimed about what a file of noise held', async () => {
    const { folder, path } = await backedUpFolder(1)
    writeFileSync(
      path,
      Uint8Array.from({ length: 20_000 }, (_, index) => (index * 131) % 251),
    )
    const host = openTestHost(folder)
    expect((await host.aboutThisRun({})).database_restored).toMatchObject({ missing_sets: null })
    expect(await total(host)).toBe(2)
  })

  test('a backup that is damaged too is passed over for an older one', async () => {
    const { folder, path } = await backedUpFolder(0)
    const [today = ''] = readdirSync(join(folder, 'backups'))
    const newest = join(folder, 'backups', 'overtoe-2999-01-01.db')
    writeFileSync(newest, 'not a database')
    truncateSync(path, 57)
    const host = openTestHost(folder)
    expect((await host.aboutThisRun({})).database_restored?.day).toBe(today.slice(8, 18))
    expect(await total(host)).toBe(2)
  })

  test('so is one that lacks a table, and the damaged file is set aside once however often it is asked', async () => {
    const { folder, path } = await backedUpFolder(0)
    const backup = join(folder, 'backups', 'overtoe-2999-01-01.db')
    copyFileSync(path, backup)
    const database = openSqlite(backup)
    database.exec('DROP TABLE warning')
    database.close()
    truncateSync(path, 57)
    const host = openTestHost(folder)
    for (let use = 0; use < 3; use += 1) expect(await total(host)).toBe(2)
    expect(namesAside(folder)).toHaveLength(1)
  })
})

describe('a repair that was cut off is finished and told at the next start when', () => {
  const places: Readonly<Record<string, (path: string) => void>> = {
    'nothing lies in the database’s place': () => {},
    'half of the copy lies beside it': (path) => writeFileSync(`${path}.part`, 'SQLite format 3'),
    'an empty file lies in its place': (path) => writeFileSync(path, ''),
  }
  test.for(Object.entries(places))('%s', async ([, cutOff]) => {
    const { folder, path } = await backedUpFolder(1)
    const videos = join(folder, 'videos')
    mkdirSync(videos)
    for (const set of [1, 3]) writeFileSync(join(videos, `${set}.webm`), 'filmed')
    const name = 'overtoe-damaged-2026-11-22T14-05-09-250Z.db'
    renameSync(path, join(folder, name))
    cutOff(path)

    const host = openTestHost(folder)
    expect(await host.aboutThisRun({})).toMatchObject({
      database_set_aside: name,
      database_restored: { missing_sets: 1 },
    })
    expect(await total(host)).toBe(2)
    expect(namesAside(folder)).toStrictEqual([name])
    expect(readdirSync(videos).toSorted()).toStrictEqual(['1.webm', `${name}-3.webm`])
  })
})

describe('deleting everything', () => {
  test('leaves no set, no backup, no damaged copy and no setting', async () => {
    const { folder, path } = await backedUpFolder(1)
    truncateSync(path, 57)
    const host = openTestHost(folder)
    await host.saveSettings({ ...(await host.loadSettings({})), muted: true })
    writeFileSync(join(folder, 'somebody-elses.txt'), 'stays')
    await host.beginImport({})
    await host.takeImport({ base64: btoa('half of a history') })
    writeFileSync(join(folder, 'import.part-journal'), 'its journal')

    expect(await host.deleteEverything({})).toStrictEqual({ kind: 'saved' })
    expect(await total(host)).toBe(0)
    expect((await host.loadSettings({})).muted).toBe(false)
    expect((await host.storedData({})).backups).toStrictEqual([])
    expect((await host.aboutThisRun({})).database_set_aside).toBeNull()
    expect(readdirSync(folder).filter((name) => !name.startsWith('overtoe.db'))).toStrictEqual([
      'somebody-elses.txt',
    ])
    await recordSet(host, 1)
    expect(await total(host)).toBe(1)
  })

  test('that stopped half way brings nothing back that was deleted', async () => {
    const { folder } = await backedUpFolder(0)
    // A folder can’t be removed like a file.
    mkdirSync(join(folder, 'overtoe-damaged-2026-11-22T14-05-09-250Z.db'))
    expect(() => deleteAllData(folder)).toThrow()
    const host = openTestHost(folder)
    expect((await host.storedData({})).backups).toStrictEqual([])
    expect(await host.aboutThisRun({})).toMatchObject({ database_set_aside: null })
  })
})

test('what is stored is told with its place and size', async () => {
  const { folder } = await backedUpFolder(1)
  const host = openTestHost(folder)
  const data = await host.storedData({})
  expect(data).toMatchObject({ folder, sets: 3, backups: [{ day: new Date().toISOString().slice(0, 10) }] })
  expect(data.bytes).toBeGreaterThan(10_000)
  expect(data.backups[0]?.bytes).toBeGreaterThan(10_000)
})
