import { spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { findElectron } from './electronBinary.mjs'
import { ensureBrowser } from './ensureBrowser.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { hasDisplay, runInBrowser } from './runApp.mjs'
import { tryElectron } from './tryElectron.mjs'

const command = join(import.meta.dirname, '..', 'out', 'main', 'analyse.js')
/** The command's way of saying: run me again inside the app. */
const NEEDS_APP = 75

/** `npm run analyse`: plain Node where that is enough; inside the app, without a window, for a video or a PDF. */
const analyse = async (words) => {
  // npm runs scripts from the package's folder; paths are meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'analyse' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD)
  await ensureBuilt()
  const { status, signal } = spawnSync(process.execPath, [command, ...words], { stdio: 'inherit' })
  if (status === null) return 128 + (constants.signals[signal] ?? 0)
  return status === NEEDS_APP ? runInside(['--analyse', ...words]) : status
}

const runInside = async (words) => {
  // Even without a window Electron needs a display; a browser does not.
  const electron = hasDisplay() ? findElectron() : null
  const { code, why } = electron === null ? { code: null } : await tryElectron(electron, words)
  if (code !== null) return code
  const browser = ensureBrowser({ install: true })
  if (why !== undefined) console.error(`${why}: Overtoe measures in ${browser} (Chromium host).`)
  return (await runInBrowser(browser, words, { headless: true })).code
}

try {
  process.exitCode = await analyse(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
