import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Renames a damaged database with its journal, so that nothing of it is lost; returns its new name. */
export const setAside = (path: string, now: Date): string => {
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-')
  const name = `${basename(path, '.db')}-damaged-${stamp}.db`
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(dirname(path), name + suffix))
  }
  return name
}
