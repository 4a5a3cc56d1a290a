import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Everything the bundles are made of. */
const sources = [
  'electron',
  'src',
  'resources',
  'scripts/vite',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** A fingerprint of the sources' contents: the same text always needs the same build, whatever the clock says. */
export const sourceStamp = () => {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(join(root, source)))
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const filesUnder = (path) => {
  if (!statSync(path, { throwIfNoEntry: false })) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
