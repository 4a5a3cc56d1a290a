import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WindowPlace, windowPlace } from '#electron/windowPlace.ts'

const fileIn = (dataFolder: string): string => join(dataFolder, 'window.json')

/** Null on the first start, and when the file is damaged: a window in its usual place is no loss. */
export const recallPlace = (dataFolder: string): WindowPlace | null => {
  try {
    return windowPlace.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

/** Written beside and renamed, so that a power cut leaves the old file or the new one. A full disk costs only the memory. */
export const rememberPlace = (dataFolder: string, place: WindowPlace): void => {
  try {
    mkdirSync(dataFolder, { recursive: true })
    const draft = `${fileIn(dataFolder)}.new`
    writeFileSync(draft, JSON.stringify(place))
    renameSync(draft, fileIn(dataFolder))
  } catch (error) {
    console.error('The place of the window could not be remembered:', error)
  }
}
