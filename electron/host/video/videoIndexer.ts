import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { hasIndex, writeIndexed } from '#electron/host/video/writeIndexed.ts'

/** Gives one video after the other its index. What hinders it is no reason to disturb anybody: the file plays as it is. */
export const openVideoIndexer = () => {
  let queue = Promise.resolve()
  return {
    add: (path: string): void => {
      queue = queue.then(() => indexInPlace(path)).catch(() => {})
    },
    idle: (): Promise<void> => queue,
  }
}

/** Written beside its place first: whenever the program ends, there is one whole file under the name. */
const indexInPlace = async (path: string): Promise<void> => {
  const draft = `${path}.indexing`
  if (!existsSync(path) || hasIndex(path)) return
  try {
    await writeIndexed(path, draft)
    syncToDisk(draft)
    // Deleted meanwhile it stays deleted.
    if (existsSync(path) && holdsAsMuch(draft, path)) renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The same pictures take as much room again. A reader that stopped early must not cost any. */
const holdsAsMuch = (draft: string, path: string): boolean =>
  statSync(draft).size >= 0.95 * statSync(path).size
