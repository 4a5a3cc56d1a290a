import type { StorageTrouble } from '#contract/hostContract.ts'

export type StorageFailed = { kind: 'failed'; why: StorageTrouble; detail: string }
export type Saved = { kind: 'saved' } | StorageFailed

export const storageFailed = (why: StorageTrouble, detail: string): StorageFailed => ({
  kind: 'failed',
  why,
  detail,
})

/** Runs a write; what disks and files do to it becomes an answer, a bug of ours stays a throw. */
export const answerSaved = (write: () => Saved): Saved => {
  try {
    return write()
  } catch (error) {
    return troubleOf(error)
  }
}

/** Why the database or its folder refused; throws the error again when it is neither's fault. */
export const troubleOf = (error: unknown): StorageFailed => {
  const why = whyOf(error)
  if (why === null) throw error
  return storageFailed(why, error instanceof Error ? error.message : String(error))
}

const whyOf = (error: unknown): StorageTrouble | null => {
  const code = sqliteCodeOf(error)
  if (code !== null) return code === foreignKeyFailed ? 'missing' : (bySqliteCode[code & 0xff] ?? null)
  const name = error instanceof Error && 'code' in error ? error.code : null
  return typeof name === 'string' ? (byFileError[name] ?? null) : null
}

/** SQLite's extended result code, null for any other error. */
export const sqliteCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null

/** SQLITE_CONSTRAINT_FOREIGNKEY: the row's session is not there. */
const foreignKeyFailed = 787

/** Primary result codes, https://www.sqlite.org/rescode.html; what is left out means a mistake in our SQL. */
const bySqliteCode: Readonly<Record<number, StorageTrouble>> = {
  3: 'readOnly', // PERM
  5: 'other', // BUSY
  6: 'other', // LOCKED
  7: 'other', // NOMEM
  8: 'readOnly', // READONLY
  10: 'other', // IOERR
  11: 'damaged', // CORRUPT
  13: 'diskFull', // FULL
  14: 'readOnly', // CANTOPEN
  26: 'damaged', // NOTADB
}

const byFileError: Readonly<Record<string, StorageTrouble>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EROFS: 'readOnly',
  ENOTDIR: 'readOnly',
  EEXIST: 'readOnly',
  ENOENT: 'readOnly',
  EIO: 'other',
  EBUSY: 'other',
}
