import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

// Windows has neither, or only for administrators.
const hasLinksAndPipes = process.platform !== 'win32'

test.runIf(hasLinksAndPipes)('a link stays one, and what it leads to is replaced', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'elsewhere'))
  writeFileSync(join(folder, 'elsewhere', 'numbers.json'), 'old')
  symlinkSync(join('elsewhere', 'numbers.json'), join(folder, 'link.json'))
  await writeFilesWhole([{ path: join(folder, 'link.json'), content: 'new' }])
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'elsewhere', 'numbers.json'), 'utf8')).toBe('new')
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['numbers.json'])
})

test.runIf(hasLinksAndPipes)('who reads from a pipe is told, and the pipe stays one', async () => {
  const folder = testFolder()
  const pipe = join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] })
  let heard = ''
  reader.stdout.on('data', (text: Buffer) => (heard += text.toString()))
  const closed = once(reader, 'close')
  await writeFilesWhole([
    { path: pipe, content: 'the numbers' },
    { path: join(folder, 'a.json'), content: 'beside it' },
  ])
  if (!lstatSync(pipe).isFIFO()) reader.kill()
  await closed
  expect([heard, lstatSync(pipe).isFIFO()]).toEqual(['the numbers', true])
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'pipe'])
})
