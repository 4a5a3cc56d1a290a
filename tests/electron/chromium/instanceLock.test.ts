import { mkdtempSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeInstanceLock } from '#electron/chromium/instanceLock.ts'

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'overtoe-lock-'))

test('the first start takes the folder', () => {
  expect(takeInstanceLock(freshFolder(), () => {})).toBe(true)
})

test('the lock of a process that is gone is taken over', () => {
  const folder = freshFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(join(folder, 'chromium-host.lock'), String(pid))
  expect(takeInstanceLock(folder, () => {})).toBe(true)
})

test(
  'the lock of another program that got the same process number is taken over',
  { timeout: 30_000 },
  () => {
    const folder = freshFolder()
    // This process is alive, but nobody in it listens for a knock.
    writeFileSync(join(folder, 'chromium-host.lock'), String(process.pid))
    expect(takeInstanceLock(folder, () => {})).toBe(true)
  },
)

test.runIf(process.platform === 'linux')('a folder that takes no lock is not taken for a locked one', () => {
  // Nobody may make files there, not even the superuser; a full disk refuses in the same place.
  expect(() => takeInstanceLock('/proc/self', () => {})).toThrow('chromium-host.lock')
})
