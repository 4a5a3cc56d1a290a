import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backUpDaily, listBackups } from '#electron/host/backup/backups.ts'
import { openDatabase } from '#electron/host/storage/openDatabase.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12))

const openTestDatabase = (folder: string) => {
  const opened = openDatabase(join(folder, 'overtoe.db'))
  if (opened.kind === 'failed') throw new Error(opened.detail)
  return opened.database
}

describe('the daily backup', () => {
  test('holds every set of the moment it was made', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    await recordSet(host, 3)
    expect(host.backUp()).toStrictEqual({ kind: 'saved' })
    await recordSet(host, 1)
    host.close()

    const [backup] = listBackups(folder)
    const elsewhere = testFolder()
    writeFileSync(join(elsewhere, 'overtoe.db'), readFileSync(String(backup?.path)))
    const copy = openTestHost(elsewhere)
    expect((await copy.listSessions({ limit: 10, offset: 0 })).total).toBe(1)
    expect(await copy.loadSession({ session_id: 1 })).toMatchObject({ summary: { rep_count: 3 } })
  })

  test('is made once a day', () => {
    const folder = testFolder()
    const database = openTestDatabase(folder)
    expect(backUpDaily(database, folder, day(1))).toBe(true)
    expect(backUpDaily(database, folder, day(1))).toBe(false)
    expect(backUpDaily(database, folder, day(2))).toBe(true)
    expect(listBackups(folder).map((backup) => backup.day)).toStrictEqual(['2026-11-02', '2026-11-01'])
  })

  test('lets the oldest go after ten days', () => {
    const folder = testFolder()
    const database = openTestDatabase(folder)
    for (let number = 1; number <= 13; number += 1) backUpDaily(database, folder, day(number))
    const days = listBackups(folder).map((backup) => backup.day)
    expect(days).toHaveLength(10)
    expect(days.at(-1)).toBe('2026-11-04')
  })

  test('removes what a killed backup left, and never lists it', () => {
    const folder = testFolder()
    const database = openTestDatabase(folder)
    mkdirSync(join(folder, 'backups'))
    writeFileSync(join(folder, 'backups', 'overtoe-2026-11-01.db.part'), 'half a file')
    expect(listBackups(folder)).toStrictEqual([])
    backUpDaily(database, folder, day(1))
    expect(readdirSync(join(folder, 'backups'))).toStrictEqual(['overtoe-2026-11-01.db'])
  })

  test('that the disk refuses is an answer, and the history goes on', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
    expect(host.backUp()).toMatchObject({ kind: 'failed', why: 'readOnly' })
    await recordSet(host, 2)
    expect((await host.listSessions({ limit: 10, offset: 0 })).total).toBe(1)
  })
})
