import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { whileLocked } from '../../scripts/whileLocked.mjs'

afterEach(() => vi.restoreAllMocks())

const listen = () => vi.spyOn(console, 'error').mockReturnValue()

/** As somebody else left it, so many seconds ago. */
const lockOf = (holder: string, seconds: number) => {
  const lock = join(testFolder(), 'build.lock')
  writeFileSync(lock, holder)
  const then = Date.now() / 1000 - seconds
  utimesSync(lock, then, then)
  return lock
}

const dead = String(spawnSync(process.execPath, ['--version']).pid)

test.each([
  ['of a process that is gone', dead, 1],
  ['that nobody wrote in', '', 5],
  ['of another program that got the same process number', String(process.pid), 3600],
])('a lock %s is taken over, and given back', async (_, holder, seconds) => {
  const said = listen()
  const lock = lockOf(holder, seconds)
  expect(await whileLocked(lock, async () => readFileSync(lock, 'utf8'))).toBe(String(process.pid))
  expect(existsSync(lock)).toBe(false)
  expect(said).not.toHaveBeenCalled()
})

test('the second waits for the first, and says once for whom', async () => {
  const said = listen()
  const lock = join(testFolder(), 'new', 'build.lock')
  const order: string[] = []
  const build = (name: string, ms: number) =>
    whileLocked(lock, async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, ms))
      order.push(`${name} ends`)
    })
  await Promise.all([build('first', 800), build('second', 0)])
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  expect(said.mock.calls).toEqual([[`Waiting for another build (process ${process.pid})…`]])
})

test('where no lock can be written, that is said at once', async () => {
  const file = lockOf('', 0)
  const work = vi.fn(async () => {})
  await expect(whileLocked(join(file, 'build.lock'), work)).rejects.toThrow(
    /can't be written \(.+\)\. Make room/,
  )
  expect(work).not.toHaveBeenCalled()
})
