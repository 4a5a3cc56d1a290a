import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'
import { tryElectron } from '../../scripts/tryElectron.mjs'

/** Stands for Electron's program. */
const program = (does: string) => {
  const path = join(testFolder(), 'electron')
  writeFileSync(path, `#!/bin/sh\n${does}\n`, { mode: 0o755 })
  return path
}

// The stand-ins are shell scripts.
const hasShell = process.platform !== 'win32'

test.runIf(hasShell).each([
  ['its sandbox can’t be set up', 'kill -TRAP $$', 'SIGTRAP'],
  ['its system libraries are missing', 'exit 127', 'exit code 127'],
  ['it can’t be run', 'exit 126', 'exit code 126'],
])('an Electron that never starts since %s gives way to the browser', async (_, does, why) => {
  expect(await tryElectron(program(does), [])).toEqual({
    code: null,
    why: `Electron did not start (${why})`,
  })
})

test('so does one whose program is gone', async () => {
  expect(await tryElectron(join(testFolder(), 'electron'), [])).toMatchObject({ code: null })
})

test.runIf(hasShell).each([
  ['an input that can’t be read', 'exit 3', 3],
  ['Ctrl-C', 'kill -INT $$', 130],
  ['a closed terminal', 'kill -HUP $$', 129],
])('one that ended after %s has done its work', async (_, does, code) => {
  expect(await tryElectron(program(does), [])).toEqual({ code })
})
