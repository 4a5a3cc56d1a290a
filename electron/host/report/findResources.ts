import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder of resources/, found by walking up, so that it is the same from the sources and from a bundle of any depth. */
export const findResources = (name: string): string => {
  let place = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const folder = join(place, 'resources', name)
    if (existsSync(folder)) return folder
    const parent = dirname(place)
    if (parent === place)
      throw new Error(`The program's own files are incomplete: resources/${name} is missing`)
    place = parent
  }
}
