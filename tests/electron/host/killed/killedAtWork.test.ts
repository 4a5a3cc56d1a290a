import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { formReport } from '#contract/formReport.ts'
import { listBackups } from '#electron/host/backup/backups.ts'
import { inTransaction } from '#electron/host/storage/inTransaction.ts'
import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { sampleReport } from '#tests/core/report/sampleReport.ts'
import { buildWorker } from '#tests/electron/host/killed/killAtRandom.ts'
import { insertSession } from '#tests/electron/host/migrations/databaseAtVersion.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 180_000 })

/** A program killed with SIGKILL at moments that nobody chose, in the middle of what takes long. */
let worker: Awaited<ReturnType<typeof buildWorker>>
beforeAll(async () => {
  worker = await buildWorker()
})
afterAll(() => worker?.remove())

const rounds = 3
const setsBefore = 30
const repsOfSet = 4
const random = seededRandom(7)

const filledFolder = async (folder: string, sets = setsBefore) => {
  mkdirSync(folder, { recursive: true })
  const host = openTestHost(folder, { chooseArchivePath: async () => join(folder, 'out.overtoe') })
  for (let set = 0; set < sets; set += 1)
    await recordSet(host, repsOfSet, new Date(Date.UTC(2026, 0, 1) + set * 3_600_000).toISOString())
  await host.exportEverything({ language: 'en' })
  host.close()
  return join(folder, 'out.overtoe')
}

const repsIn = (path: string): number => {
  const database = openSqlite(path, { readOnly: true })
  try {
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
    return Number(database.prepare('SELECT count(*) AS reps FROM rep').get()?.reps)
  } finally {
    database.close()
  }
}

const killOften = async (folder: string, task: string, longestMs: number, look: () => void) => {
  for (let round = 0; round < rounds; round += 1) {
    const { said, signal } = await worker.killAfter(folder, task, random() * longestMs)
    expect([said, signal]).toStrictEqual(['ready\n', 'SIGKILL'])
    look()
  }
}

test('while it backs up: every copy that has its name is whole, and so is what was copied', async () => {
  const folder = testFolder()
  await filledFolder(folder)
  await killOften(folder, 'backup', 250, () => {
    for (const { path } of listBackups(folder)) expect(repsIn(path)).toBe(setsBefore * repsOfSet)
  })
  expect(listBackups(folder).length).toBeGreaterThan(0)
  expect(repsIn(join(folder, 'overtoe.db'))).toBe(setsBefore * repsOfSet)
})

test('while it exports everything: the file is the one before or the new one, never half', async () => {
  const folder = testFolder()
  await filledFolder(folder)
  await killOften(folder, 'export', 250, () => {
    const archive = join(folder, 'all.overtoe')
    if (existsSync(archive)) expect(repsIn(archive)).toBe(setsBefore * repsOfSet)
  })
  expect(existsSync(join(folder, 'all.overtoe'))).toBe(true)
})

test('while it imports: all of the file is there or nothing of it, and importing again adds nothing twice', async () => {
  const place = testFolder()
  const archive = await filledFolder(join(place, 'elsewhere'))
  copyFileSync(archive, join(place, 'archive.overtoe'))
  for (let round = 0; round < rounds; round += 1) {
    const folder = join(place, `here${round}`)
    const own = openTestHost(folder)
    await recordSet(own, 3, '2025-06-01T10:00:00Z')
    own.close()
    // The first import is what counts: later ones know all.
    await worker.killAfter(folder, 'import', random() * 60)
    const [imported, nothing] = [3 + setsBefore * repsOfSet, 3]
    expect([nothing, imported]).toContain(repsIn(join(folder, 'overtoe.db')))
    const host = openTestHost(folder)
    expect((await importEverything(host, new Blob([readFileSync(archive)]), () => {})).kind).toBe('imported')
    expect((await host.listSessions({ limit: 1, offset: 0 })).total).toBe(setsBefore + 1)
    expect(existsSync(join(folder, 'import.part'))).toBe(false)
    host.close()
    expect(repsIn(join(folder, 'overtoe.db'))).toBe(imported)
  }
})

test('while it writes reports: each file is whole, and the next report clears away what was begun', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'report'))
  await killOften(folder, 'report', 200, () => {
    for (const name of readdirSync(join(folder, 'report')).filter((each) => !each.endsWith('.part'))) {
      const content = readFileSync(join(folder, 'report', name))
      if (name.endsWith('.pdf')) expect(content.length).toBe(2_000_000)
      if (name.endsWith('.json'))
        expect(formReport.parse(JSON.parse(content.toString()))).toEqual(sampleReport)
      if (name.endsWith('.csv')) expect(content.toString().trimEnd().split('\r\n')).toHaveLength(7)
    }
    // Of this process only: the one before was cleared away.
    const begun = readdirSync(join(folder, 'report')).filter((each) => each.endsWith('.part'))
    expect(new Set(begun.map((each) => each.split('.').at(-2))).size).toBeLessThan(2)
  })
  await writeReport(sampleReport, {
    folder: join(folder, 'report'),
    baseName: 'set',
    formats: ['pdf', 'csv', 'json'],
    language: 'en',
    printPdf: async () => new Uint8Array(1),
  })
  expect(readdirSync(join(folder, 'report')).toSorted()).toStrictEqual(['set.csv', 'set.json', 'set.pdf'])
})

test('while it migrates: no rep is lost, whatever version the file had, and the next start goes on', async () => {
  const place = testFolder()
  const old = join(place, 'old.db')
  const database = openSqlite(old)
  migrate(database, migrations.slice(0, 1))
  inTransaction(database, () => {
    for (let set = 1; set <= 800; set += 1) {
      database.exec(insertSession)
      for (let rep = 1; rep <= 5; rep += 1)
        database.exec(`INSERT INTO rep (session_id, rep_index, started_at_ms, bottom_at_ms, ended_at_ms, complete,
          left_verdict, right_verdict, curve_json) VALUES (${set}, ${rep}, ${rep * 4000}, ${rep * 4000 + 1500},
          ${rep * 4000 + 3000}, 1, 'cant-tell', 'cant-tell', '[]')`)
    }
  })
  database.close()
  const versions: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const folder = join(place, `data${round}`)
    mkdirSync(folder)
    copyFileSync(old, join(folder, 'overtoe.db'))
    await worker.killAfter(folder, 'migrate', random() * 80)
    const after = openSqlite(join(folder, 'overtoe.db'))
    versions.push(versionOf(after))
    after.close()
    const host = openTestHost(folder)
    expect(await host.aboutThisRun({})).toMatchObject({ database_set_aside: null })
    expect((await host.listSessions({ limit: 1, offset: 0 })).total).toBe(800)
    host.close()
    expect(repsIn(join(folder, 'overtoe.db'))).toBe(4000)
  }
  // Some were hit before the end: otherwise this shows nothing.
  expect(Math.min(...versions)).toBeLessThan(migrations.length)
})
