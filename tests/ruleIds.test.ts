import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const filesBelow = (folder: string, isWanted: (path: string) => boolean) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .map((path) => readFileSync(resolve(root, folder, path), 'utf8'))

/** "- **W1** …" defines one rule, "- **P1–P5** …" several. */
const defined = [
  ...filesBelow('src/core', (path) => path.endsWith('RULES.md')),
  ...filesBelow('docs', (path) => path === 'programme.md'),
].flatMap((text) =>
  [...text.matchAll(/^- \*\*([A-Z])(\d+)(?:–[A-Z](\d+))?\*\*/gm)].flatMap(([, letter, first, last]) =>
    Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, index) => `${letter}${Number(first) + index}`,
    ),
  ),
)
const quoted = filesBelow('tests', (path) => /\.tsx?$/.test(path)).flatMap((text) =>
  [...text.matchAll(/['`\s]\[([A-Z]\d+)\]/g)].flatMap(([, id]) => id ?? []),
)

test('every rule has a number of its own', () => {
  expect(defined.length).toBeGreaterThan(50)
  expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toEqual([])
})

test('every rule that a test quotes is written down', () => {
  expect(quoted.length).toBeGreaterThan(100)
  expect(quoted.filter((id) => !defined.includes(id))).toEqual([])
})
