import { rmSync } from 'node:fs'
import { foldText } from '#core/history/foldText.ts'

/** Electron and newer Nodes bring SQLite along; Node 20 takes the same interface from a package. */
const sqlite = await import('node:sqlite').catch(() => import('@photostructure/sqlite'))

type Value = null | number | string | Uint8Array
export type Row = Readonly<Record<string, unknown>>

/** Takes values by position, or all at once by name. */
type Ask<Answer> = {
  (...values: Value[]): Answer
  (values: Record<string, Value>): Answer
}

export type Statement = {
  readonly run: Ask<{ readonly changes: number | bigint }>
  readonly get: Ask<Row | undefined>
  readonly all: Ask<Row[]>
}

/** What both builds of SQLite share and we use. */
export type Database = {
  readonly exec: (sql: string) => void
  readonly prepare: (sql: string) => Statement
  readonly close: () => void
}

/** Opens the file, creating it when it may be written; throws an error with SQLite's `errcode` when it can't. */
export const openSqlite = (path: string, { readOnly = false } = {}): Database => {
  const database = new sqlite.DatabaseSync(path, { readOnly })
  // SQLite's own comparisons know capital and small letters of A–Z only.
  database.function('fold_text', (text: unknown) => foldText(String(text)))
  return database
}

/** Removes a database with its journals; one that isn't there is no trouble. */
export const removeDatabase = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}

/** SQLite reads text only up to the first NUL, so a name that holds one would come back cut off. */
export const storableText = (text: string) => text.replaceAll('\0', '')
