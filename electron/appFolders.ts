import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** The places of the app's own files; everything is found from the app's folder, so bundling may move code freely. */
export const pageFolder = (): string => join(app.getAppPath(), 'out', 'renderer')
export const preloadFile = (): string => join(app.getAppPath(), 'out', 'preload', 'preload.cjs')

/** The window's icon, or null in a tree that has none. macOS and Windows take theirs from the package. */
export const iconFile = (): string | null => {
  const file = join(app.getAppPath(), 'resources', 'icons', 'icon.png')
  return existsSync(file) ? file : null
}
