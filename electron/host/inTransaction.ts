import type { Database } from '#electron/host/sqlite.ts'

/** All of `write` happens or none of it. */
export const inTransaction = <T>(database: Database, write: () => T): T => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = write()
    database.exec('COMMIT')
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
