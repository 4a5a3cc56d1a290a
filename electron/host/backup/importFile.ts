import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '#contract/hostContract.ts'
import { done } from '#electron/host/answers/outcomes.ts'
import { mergeDatabase } from '#electron/host/backup/mergeDatabase.ts'
import { applicationId } from '#electron/host/backup/exportEverything.ts'
import { migrate, migrations, versionOf } from '#electron/host/storage/migrate.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import { openSqlite, removeDatabase } from '#electron/host/storage/sqlite.ts'
import { answerSaved, sqliteCodeOf, troubleOf } from '#electron/host/storage/storageTrouble.ts'

export type Imported = Answer<'finishImport'>
type Refused = Extract<Imported, { kind: 'refused' }>['why']

/** Takes in, piece by piece, the file that the person has picked in the page, and then merges it. */
export const openImport = (dataFolder: string, storage: Storage) => {
  const draft = join(dataFolder, 'import.part')
  const forget = () => removeDatabase(draft)
  // A whole history of somebody, left by a program that ended in the middle.
  answerSaved(() => done(forget()))

  return {
    begin: (): void => {
      forget()
      writeFileSync(draft, '')
    },
    take: (bytes: Uint8Array): void => {
      try {
        appendFileSync(draft, bytes)
      } catch (error) {
        // Nobody goes on with half a file.
        forget()
        throw error
      }
    },
    finish: (): Imported => {
      try {
        const why = bringUpToDate(draft)
        if (why !== null) return { kind: 'refused', why }
        return storage.attach(draft, (database) => ({ kind: 'imported', ...mergeDatabase(database) }))
      } catch (error) {
        return isMisshapen(sqliteCodeOf(error)) ? { kind: 'refused', why: 'damaged' } : troubleOf(error)
      } finally {
        forget()
      }
    },
  }
}

/** Checks the copy and gives it the newest shape; says why when it can't be taken in. */
const bringUpToDate = (path: string): Refused | null => {
  try {
    const database = openSqlite(path)
    try {
      if (Number(database.prepare('PRAGMA application_id').get()?.application_id) !== applicationId)
        return 'notOvertoe'
      if (database.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') return 'damaged'
      if (versionOf(database) > migrations.length) return 'newerVersion'
      if (versionOf(database) < 1) return 'damaged'
      migrate(database)
      return null
    } finally {
      database.close()
    }
  } catch (error) {
    return refusalOf(sqliteCodeOf(error), error)
  }
}

const refusalOf = (code: number | null, error: unknown): Refused => {
  if (code === notADatabase) return 'notOvertoe'
  // 11: a damaged page.
  if (isMisshapen(code) || (code !== null && (code & 0xff) === 11)) return 'damaged'
  throw error
}

/** 1: the tables are not those that the file's version promises; 19: nor is a value one that they take. */
const isMisshapen = (code: number | null): boolean => code === 1 || (code !== null && (code & 0xff) === 19)

/** SQLITE_NOTADB */
const notADatabase = 26
