import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceStamp } from './sourceStamp.mjs'
import { whileLocked } from './whileLocked.mjs'

const root = join(import.meta.dirname, '..')
const stampFile = join(root, 'out', 'stamp')
const lockFile = join(root, '.cache', 'build.lock')

/** Builds the app if its sources have changed since the last build; two starts at once build once. Speaks on stderr only; throws when it can't. */
export const ensureBuilt = async () => {
  if (isBuilt()) return
  await whileLocked(lockFile, async () => {
    if (!isBuilt()) await build()
  })
}

/** Builds whatever the stamp says. */
export const buildNow = () => whileLocked(lockFile, build)

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
