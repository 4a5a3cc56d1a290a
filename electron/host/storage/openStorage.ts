import { join } from 'node:path'
import { z } from '#contract/zod.ts'
import { backUpDaily } from '#electron/host/backup/backups.ts'
import { deleteAllData } from '#electron/host/backup/deleteAllData.ts'
import { exportEverything } from '#electron/host/backup/exportEverything.ts'
import type { Repair } from '#electron/host/backup/repairDatabase.ts'
import { inTransaction } from '#electron/host/storage/inTransaction.ts'
import type { OpenedDatabase } from '#electron/host/storage/openDatabase.ts'
import { openOrRepair } from '#electron/host/storage/openOrRepair.ts'
import type { Tables } from '#electron/host/tables/openTables.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'
import {
  answerSaved,
  type Saved,
  storageFailed,
  type StorageFailed,
  troubleOf,
} from '#electron/host/storage/storageTrouble.ts'

export const databasePath = (dataFolder: string): string => join(dataFolder, 'overtoe.db')

export type Storage = ReturnType<typeof openStorage>

/** The database of one data folder. While it can't be opened, every use tries again: the disk may have room by then. */
export const openStorage = (dataFolder: string, now: () => Date = () => new Date()) => {
  let repair: Repair | null = null
  const open = () => {
    const attempt = openOrRepair(databasePath(dataFolder), now(), (told) => {
      repair ??= told
    })
    if (attempt.kind === 'open') {
      tidy(attempt)
      settleVideos(attempt.tables, dataFolder)
    }
    return attempt
  }
  let opened: OpenedDatabase = open()

  const current = (): OpenedDatabase => {
    if (opened.kind === 'open' || opened === closing) return opened
    opened = open()
    return opened
  }

  return {
    /** All of `change` or none of it; nothing happens when `change` answers that a session is missing. */
    write: (change: (tables: Tables) => Saved): Saved => {
      const storage = current()
      if (storage.kind === 'failed') return storage
      return answerSaved(() =>
        inTransaction(
          storage.database,
          () => change(storage.tables),
          ({ kind }) => kind === 'saved',
        ),
      )
    },
    read: <T>(look: (tables: Tables) => T): { kind: 'read'; value: T } | StorageFailed => {
      const storage = current()
      if (storage.kind === 'failed') return storage
      try {
        return { kind: 'read', value: look(storage.tables) }
      } catch (error) {
        // A row that doesn't read is the file's fault, whatever wrote it.
        return error instanceof z.ZodError ? storageFailed('other', error.message) : troubleOf(error)
      }
    },
    /** Why nothing can be stored now; null when all is well. */
    trouble: (): StorageFailed | null => {
      const storage = current()
      return storage.kind === 'failed' ? storage : null
    },
    /** What became of a damaged database; null when there was none. */
    repair: (): Repair | null => repair,
    /** Once a day; what hinders it is no reason to disturb anybody, and the next start tries again. */
    backUp: (): Saved => {
      const storage = current()
      if (storage.kind === 'failed') return storage
      return answerSaved(() => {
        backUpDaily(storage.database, dataFolder, now())
        return { kind: 'saved' }
      })
    },
    /** One file with everything; throws nothing that a disk does. */
    exportTo: (path: string): Saved => {
      const storage = current()
      if (storage.kind === 'failed') return storage
      return answerSaved(() => {
        exportEverything(storage.database, path)
        return { kind: 'saved' }
      })
    },
    /** Works on this database with another one attached as `incoming`; all of it happens or none. */
    attach: <T>(path: string, work: (database: Database) => T): T | StorageFailed => {
      const storage = current()
      if (storage.kind === 'failed') return storage
      const { database } = storage
      database.prepare('ATTACH ? AS incoming').run(path)
      try {
        return inTransaction(database, () => work(database))
      } finally {
        database.exec('DETACH incoming')
      }
    },
    /** Every set, every backup, every damaged file that was kept, and the settings. */
    deleteEverything: (): Saved => {
      if (opened === closing) return closing
      if (opened.kind === 'open') opened.database.close()
      const deleted = answerSaved(() => {
        deleteAllData(dataFolder)
        return { kind: 'saved' }
      })
      opened = open()
      repair = null
      return deleted
    },
    close: () => {
      if (opened.kind === 'open') {
        tidy(opened)
        settleVideos(opened.tables, dataFolder)
        foldJournalIn(opened.database)
        opened.database.close()
      }
      opened = closing
    },
  }
}

/** A save may still arrive while the window goes away. */
const closing = storageFailed('other', 'The program is closing.')

/** Deleted sets go for good and those of a killed program are settled. Not worth failing over: the next start tries again. */
const tidy = ({ database, tables }: Extract<OpenedDatabase, { kind: 'open' }>) =>
  answerSaved(() =>
    inTransaction(database, () => {
      tables.sessions.purgeDeleted()
      tables.people.purgeDeleted()
      tables.sessions.settleUnfinished()
      return { kind: 'saved' }
    }),
  )

/** Videos follow their sets. */
const settleVideos = ({ sessions }: Tables, dataFolder: string) =>
  answerSaved(() => {
    openVideoFolder(dataFolder).settle(new Set(sessions.ids()))
    return { kind: 'saved' }
  })

/** The package for Node 20 holds prepared statements past `close`, so the last connection would not do it by itself. */
const foldJournalIn = (database: Database) =>
  answerSaved(() => {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    return { kind: 'saved' }
  })
