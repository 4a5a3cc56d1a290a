import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sourceStamp } from './sourceStamp.mjs'

const root = join(import.meta.dirname, '..')
const stampFile = join(root, 'out', 'stamp')
const lockFile = join(root, '.cache', 'build.lock')

const LOOK_AGAIN_MS = 300

/** Builds the app if its sources have changed since the last build. Speaks on stderr only; throws when it can't. */
export const ensureBuilt = async () => {
  if (isBuilt()) return
  await whileLocked(async () => {
    if (!isBuilt()) await build()
  })
}

/** Builds whatever the stamp says. */
export const buildNow = () => whileLocked(build)

const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp()

const build = async () => {
  console.error('Building Overtoe (once after each change)…')
  const stamp = sourceStamp()
  rmSync(stampFile, { force: true })
  const { code, said } = await run(join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), [
    'build',
  ])
  if (code !== 0) throw new Error(`The build failed.\n${said}`)
  writeFileSync(stampFile, stamp)
}

const run = (script, words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.on('close', (code) => resolve({ code, said }))
  })

/** Two starts at once build once: the second waits for the first. The lock of a killed build is taken over. */
const whileLocked = async (work) => {
  while (!takeLock()) await pause(LOOK_AGAIN_MS)
  try {
    await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

const takeLock = () => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isHeld()) rmSync(lockFile, { force: true })
    return false
  }
}

const isHeld = () => {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'))
    // Empty for the instant between creating and writing it.
    return holder === 0 || process.kill(holder, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
