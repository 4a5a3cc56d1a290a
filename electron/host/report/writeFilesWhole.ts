import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export type WholeFile = { readonly path: string; readonly content: string | Uint8Array }

/** A file that could not be written, with the file system's own error as its cause. */
export class FileNotWritten extends Error {
  readonly path: string
  constructor(path: string, cause: unknown) {
    super(`Could not write ${path}`, { cause })
    this.path = path
  }
}

/**
 * Writes every file beside its place first and moves them in when all are safely on the disk, so that a full disk
 * leaves the old files as they were and never half of a new one. What is no file (a pipe, a terminal) can't be replaced:
 * it is written into, last of all. Throws FileNotWritten.
 */
export const writeFilesWhole = async (files: readonly WholeFile[]): Promise<void> => {
  const placed = await Promise.all(files.map(async (file) => ({ ...file, ...(await findPlace(file.path)) })))
  const streams = placed.filter(({ isStream }) => isStream)
  const drafts = placed
    .filter(({ isStream }) => !isStream)
    .map((file) => ({ ...file, draft: draftPath(file.target) }))
  try {
    await Promise.all(drafts.map(({ target }) => clearAbandoned(target)))
    for (const { path, draft, content } of drafts) await blaming(path, () => writeToDisk(draft, content))
    for (const { path, draft, target } of drafts) await blaming(path, () => rename(draft, target))
    for (const { path, content } of streams) await blaming(path, () => writeFile(path, content))
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true }).catch(ignoreLeftover)))
  }
}

/** Where a path leads: of a link, what it points at. */
const findPlace = async (path: string): Promise<{ target: string; isStream: boolean }> => {
  const there = await stat(path).catch(() => null)
  const target = await realpath(path).catch(() => path)
  return { target, isStream: there !== null && !there.isFile() && !there.isDirectory() }
}

/** In the same folder, because moving a file is atomic only within one file system. */
const draftPath = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.part`)

/** A program that was killed while it wrote this file left its draft behind. */
const clearAbandoned = async (path: string) => {
  const [start, end] = [`.${basename(path)}.`, '.part']
  const names = await readdir(dirname(path)).catch((): string[] => [])
  for (const name of names) {
    const writer = name.startsWith(start) && name.endsWith(end) ? name.slice(start.length, -end.length) : ''
    if (/^\d+$/.test(writer) && !isRunning(Number(writer)))
      await rm(join(dirname(path), name), { force: true }).catch(ignoreLeftover)
  }
}

const isRunning = (processId: number): boolean => {
  try {
    // Signal 0 only asks.
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const writeToDisk = async (path: string, content: string | Uint8Array) => {
  const file = await open(path, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

const blaming = async (path: string, work: () => Promise<void>) => {
  try {
    await work()
  } catch (error) {
    throw new FileNotWritten(path, error)
  }
}

/** A draft that can't be removed harms nothing, and the first error is the one to tell. */
const ignoreLeftover = () => undefined
