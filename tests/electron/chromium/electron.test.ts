import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as standIn from '#electron/chromium/electron.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'electron')

/** The names a source file takes from "electron" at run time; types and the preload's own are not among them. */
const namesTaken = (source: string): readonly string[] =>
  [...source.matchAll(/^import \{([^}]*)\} from 'electron'/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

test('everything the main process takes from Electron is there in the Chromium host, and nothing else', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'preload.ts')
  const taken = new Set(files.flatMap((name) => namesTaken(readFileSync(join(folder, name), 'utf8'))))
  expect(Object.keys(standIn).sort()).toEqual([...taken].sort())
})
