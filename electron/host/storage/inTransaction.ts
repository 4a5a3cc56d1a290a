import type { Database } from '#electron/host/storage/sqlite.ts'

/** All of `write` happens or none of it: none when it throws, or when its result is not what `isDone` calls done. */
export const inTransaction = <T>(
  database: Database,
  write: () => T,
  isDone: (result: T) => boolean = () => true,
): T => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = write()
    database.exec(isDone(result) ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    rollBack(database)
    throw error
  }
}

const rollBack = (database: Database) => {
  try {
    database.exec('ROLLBACK')
  } catch {
    // A full disk makes SQLite roll back by itself, and then there is nothing left to undo.
  }
}
