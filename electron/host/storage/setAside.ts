import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The name under which a database that is damaged now will be kept. */
export const nameAside = (path: string, now: Date): string =>
  `${stemAside(path)}${now.toISOString().replaceAll(/[:.]/g, '-')}.db`

/** Renames a damaged database with its journal, so that nothing of it is lost. Done again, it does what is left to do. */
export const setAside = (path: string, name: string): void => {
  for (const suffix of ['', '-wal', '-shm']) {
    const kept = join(dirname(path), name + suffix)
    // What lies there beside one that was set aside before is the empty beginning of another.
    if (existsSync(kept)) rmSync(path + suffix, { force: true })
    else if (existsSync(path + suffix)) renameSync(path + suffix, kept)
  }
}

/**
 * The damaged database that was set aside and in whose place nothing lies; null when there is none. Its repair was cut off,
 * by a kill or a full disk.
 */
export const findUnreplaced = (path: string): string | null =>
  isEmpty(path) ? (namesAside(path).at(-1) ?? null) : null

/** Nothing there, or a file that nobody has written to. */
export const isEmpty = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0

/** Oldest first: the names hold the time. */
const namesAside = (path: string): readonly string[] =>
  readdirSync(dirname(path))
    .filter((name) => name.startsWith(stemAside(path)) && name.endsWith('.db'))
    .toSorted()

const stemAside = (path: string) => `${basename(path, '.db')}-damaged-`
