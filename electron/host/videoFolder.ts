import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncToDisk } from '#electron/host/backup/syncToDisk.ts'
import { saved } from '#electron/host/answers/outcomes.ts'
import { type Saved, storageFailed } from '#electron/host/storageTrouble.ts'

export type VideoFolder = ReturnType<typeof openVideoFolder>

/** Bytes of one video: an hour and a half. A set that nobody ends must not fill the disk. Proposed. */
const longest = 1e9

const pattern = /^([1-9]\d*)\.webm(\.part)?$/

/** The videos of sets, a file each, beside the database. A set that runs, or was cut off, has a draft. */
export const openVideoFolder = (dataFolder: string) => {
  const folder = join(dataFolder, 'videos')
  const pathOf = (sessionId: number) => join(folder, `${sessionId}.webm`)
  const draftOf = (sessionId: number) => `${pathOf(sessionId)}.part`

  const finish = (sessionId: number) => {
    const draft = draftOf(sessionId)
    if (sizeOf(draft) === null) return
    syncToDisk(draft)
    renameSync(draft, pathOf(sessionId))
  }
  const forget = (sessionId: number) => {
    rmSync(pathOf(sessionId), { force: true })
    rmSync(draftOf(sessionId), { force: true })
  }

  return {
    append: (sessionId: number, bytes: Uint8Array, first: boolean): Saved => {
      const draft = draftOf(sessionId)
      if (first) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(draft, bytes)
        return saved
      }
      const size = sizeOf(draft)
      if (size === null) return storageFailed('missing', `No video of session ${sessionId} has begun.`)
      if (size + bytes.length > longest) return storageFailed('other', 'The video is as long as it may be.')
      appendFileSync(draft, bytes)
      return saved
    },
    finish,
    forget,
    forgetAll: () => rmSync(folder, { recursive: true, force: true }),
    /** Where a set's video lies; null when there is none. */
    find: (sessionId: number): string | null =>
      sizeOf(pathOf(sessionId)) === null ? null : pathOf(sessionId),
    bytesOf: (sessionId: number): number => sizeOf(pathOf(sessionId)) ?? 0,
    /** Of all that lies there. */
    bytes: (): number => namesIn(folder).reduce((sum, name) => sum + (sizeOf(join(folder, name)) ?? 0), 0),
    /** What came before a program was killed becomes its set's video; a video without its set goes, or aside under `lostName`. */
    settle: (sets: ReadonlySet<number>, lostName: string | null): void => {
      for (const name of namesIn(folder)) {
        const sessionId = Number(pattern.exec(name)?.[1] ?? 0)
        if (sessionId === 0) continue
        if (sets.has(sessionId)) finish(sessionId)
        else if (lostName === null) forget(sessionId)
        else renameSync(join(folder, name), join(folder, `${lostName}-${name}`))
      }
    },
  }
}

const sizeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.size ?? null

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
