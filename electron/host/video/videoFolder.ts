import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { saved } from '#electron/host/answers/outcomes.ts'
import { type Saved, storageFailed } from '#electron/host/storage/storageTrouble.ts'
import { openVideoIndexer } from '#electron/host/video/videoIndexer.ts'
import { trimToWhole } from '#electron/host/video/trimToWhole.ts'
import { nameOfVideo, readVideoName } from '#electron/host/video/videoName.ts'

export type VideoFolder = ReturnType<typeof openVideoFolder>

/** Bytes of one set's video: an hour and a half. A set that nobody ends must not fill the disk. Proposed. */
const longest = 1e9

/**
 * The videos of sets beside the database: a file per stretch that one camera filmed. A set that runs, or was cut off, has drafts.
 * Finished files get an index, in their own time; a file without one is whole all the same.
 */
export const openVideoFolder = (dataFolder: string) => {
  const folder = join(dataFolder, 'videos')
  const indexer = openVideoIndexer()

  /** In the order in which they were filmed. */
  const filesOf = (sessionId: number) =>
    namesIn(folder)
      .flatMap((name) => {
        const read = readVideoName(name)
        return read?.sessionId === sessionId ? [{ ...read, path: join(folder, name) }] : []
      })
      .toSorted((one, other) => one.stretch - other.stretch)
  const finishedOf = (sessionId: number) => filesOf(sessionId).filter(({ state }) => state === 'finished')

  const finish = (sessionId: number) => {
    for (const { path, state, stretch } of filesOf(sessionId)) {
      if (state !== 'draft') continue
      trimToWhole(path)
      syncToDisk(path)
      const finished = join(folder, nameOfVideo(sessionId, stretch))
      renameSync(path, finished)
      indexer.add(finished)
    }
  }
  const forget = (sessionId: number) => {
    for (const { path } of filesOf(sessionId)) rmSync(path, { force: true })
  }

  return {
    append: (sessionId: number, bytes: Uint8Array, first: boolean): Saved => {
      const files = filesOf(sessionId)
      const last = files.at(-1)
      if (first) {
        mkdirSync(folder, { recursive: true })
        const name = nameOfVideo(sessionId, (last?.stretch ?? 0) + 1)
        writeFileSync(join(folder, `${name}.part`), bytes)
        return saved
      }
      if (last?.state !== 'draft')
        return storageFailed('missing', `No video of session ${sessionId} has begun.`)
      if (sizeOfAll(files) + bytes.length > longest)
        return storageFailed('other', 'The video is as long as it may be.')
      appendFileSync(last.path, bytes)
      return saved
    },
    finish,
    forget,
    forgetAll: () => rmSync(folder, { recursive: true, force: true }),
    /** Where a set's video, or its first stretch, lies; null when there is none. */
    find: (sessionId: number): string | null => finishedOf(sessionId)[0]?.path ?? null,
    bytesOf: (sessionId: number): number => sizeOfAll(finishedOf(sessionId)),
    /** More than one where the camera was lost or changed. */
    filesOf: (sessionId: number): number => finishedOf(sessionId).length,
    /** Of all that lies there. */
    bytes: (): number => sizeOfAll(namesIn(folder).map((name) => ({ path: join(folder, name) }))),
    /** What came before a program was killed becomes its set's video; a video without its set goes. */
    settle: (sets: ReadonlySet<number>): void => {
      for (const name of namesIn(folder)) {
        const read = readVideoName(name)
        if (read === null) continue
        if (read.state === 'indexing') rmSync(join(folder, name), { force: true })
        else if (sets.has(read.sessionId)) finish(read.sessionId)
        else forget(read.sessionId)
      }
    },
    /** Keeps the videos of sets that went with a lost database, under its name. */
    setLostAside: (sets: ReadonlySet<number>, lostName: string): void => {
      for (const name of namesIn(folder)) {
        const read = readVideoName(name)
        if (read !== null && read.state !== 'indexing' && !sets.has(read.sessionId))
          renameSync(join(folder, name), join(folder, `${lostName}-${name}`))
      }
    },
    /** Gives the finished files their index that lack it. Resolves when none is left to do. */
    indexAll: (): Promise<void> => {
      for (const name of namesIn(folder))
        if (readVideoName(name)?.state === 'finished') indexer.add(join(folder, name))
      return indexer.idle()
    },
  }
}

const sizeOfAll = (files: readonly { readonly path: string }[]): number =>
  files.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
