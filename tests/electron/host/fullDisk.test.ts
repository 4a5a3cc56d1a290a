import { beginSet, recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as fs from 'node:fs'
import type * as sqlite from '#electron/host/storage/sqlite.ts'
import { afterAll, afterEach, expect, test, vi } from 'vitest'

/** Whether the disk has no room for another file, or for more of one. */
let refusesFiles = false

/** Pages the disk has room for. SQLite answers a reached page limit exactly like a full disk: SQLITE_FULL. */
let roomInPages = 0

// Test files share their modules: those that hold the real database are set aside while this one runs.
vi.resetModules()
vi.doMock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>()
  const ifThereIsRoom =
    <Given extends unknown[]>(write: (...given: Given) => void) =>
    (...given: Given) => {
      if (refusesFiles) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      write(...given)
    }
  return {
    ...original,
    copyFileSync: ifThereIsRoom(original.copyFileSync),
    appendFileSync: ifThereIsRoom(original.appendFileSync),
  }
})
vi.doMock('#electron/host/storage/sqlite.ts', async (importOriginal) => {
  const original = await importOriginal<typeof sqlite>()
  const openSqlite: typeof sqlite.openSqlite = (path, options) => {
    const database = original.openSqlite(path, options)
    return {
      exec: (sql) => {
        database.exec(`PRAGMA max_page_count = ${roomInPages}`)
        database.exec(sql)
      },
      prepare: (sql) => database.prepare(sql),
      close: () => database.close(),
    }
  }
  return { ...original, openSqlite }
})
const { openTestHost } = await import('#tests/electron/host/openTestHost.ts')

afterAll(() => {
  vi.doUnmock('node:fs')
  vi.doUnmock('#electron/host/storage/sqlite.ts')
  vi.resetModules()
})

afterEach(() => {
  roomInPages = 0
  refusesFiles = false
})

test('on a full disk a rep is refused with the reason, the earlier ones stay, and it is saved once there is room', async () => {
  roomInPages = 40
  const folder = testFolder()
  const host = openTestHost(folder)
  const session_id = await beginSet(host)
  let savedReps = 0
  let answer = await host.saveRep({ session_id, rep: sampleRep(1) })
  while (answer.kind === 'saved') {
    savedReps += 1
    answer = await host.saveRep({ session_id, rep: sampleRep(savedReps + 1) })
  }
  expect(savedReps).toBeGreaterThan(3)
  expect(answer).toMatchObject({ kind: 'failed', why: 'diskFull' })

  roomInPages = 1000
  expect(await host.saveRep({ session_id, rep: sampleRep(savedReps + 1) })).toStrictEqual({ kind: 'saved' })
  const found = await host.loadSession({ session_id })
  expect(found.kind === 'found' && found.report.reps).toStrictEqual(
    Array.from({ length: savedReps + 1 }, (_, position) => sampleRep(position + 1)),
  )
})

test('a disk that is full from the start leaves a program that runs and says why nothing is saved', async () => {
  roomInPages = 1
  const host = openTestHost(testFolder())
  expect(await host.aboutThisRun({})).toMatchObject({ database_trouble: { why: 'diskFull' } })
  roomInPages = 1000
  expect(await beginSet(host)).toBe(1)
})

test('a damaged history that the full disk has no room to repair is repaired and told once it has', async () => {
  roomInPages = 1000
  const folder = testFolder()
  const before = openTestHost(folder)
  await recordSet(before)
  before.backUp()
  before.close()
  const path = join(folder, 'overtoe.db')
  truncateSync(path, 57)
  mkdirSync(join(folder, 'videos'))
  writeFileSync(join(folder, 'videos', '1.webm'), 'filmed')

  refusesFiles = true
  const host = openTestHost(folder)
  expect(await host.aboutThisRun({})).toMatchObject({ database_trouble: { why: 'diskFull' } })
  refusesFiles = false
  expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 1 })
  expect(await host.aboutThisRun({})).toMatchObject({
    database_set_aside: expect.stringMatching(/^overtoe-damaged-/),
    database_restored: {},
  })
  expect(readdirSync(join(folder, 'videos'))).toStrictEqual(['1.webm'])
})

test('of a file that the full disk has no room to import nothing stays', async () => {
  roomInPages = 1000
  const folder = testFolder()
  const host = openTestHost(folder)
  await host.beginImport({})
  await host.takeImport({ base64: btoa('half of a history') })
  refusesFiles = true
  expect(await host.takeImport({ base64: btoa('the rest') })).toMatchObject({ why: 'diskFull' })
  expect(readdirSync(folder).filter((name) => name.startsWith('import'))).toStrictEqual([])
})
