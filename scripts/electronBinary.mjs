import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const package_ = join(root, 'node_modules', 'electron')
const failure = join(root, '.cache', 'electron-download-failed')

/** About 110 MB; on a slow line the browser is the better start. */
const DOWNLOAD_PATIENCE_MS = 3 * 60_000
/** Where the download is blocked it stays blocked, and nobody wants to wait for that at every start. */
const TRY_AGAIN_AFTER_MS = 24 * 60 * 60_000

/**
 * Electron's program, or null when it was not downloaded. OVERTOE_HOST=chromium leaves it out.
 * Never import the package for this: that downloads.
 * @returns {string | null}
 */
export const findElectron = () => {
  if (process.env.OVERTOE_HOST === 'chromium') return null
  const pathFile = join(package_, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(package_, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}

/**
 * Electron's program; downloads it when it is missing. Null where that does not work, and for a day after.
 * @returns {string | null}
 */
export const ensureElectron = () => {
  const found = findElectron()
  if (found !== null || process.env.OVERTOE_HOST === 'chromium' || failedLately()) return found
  console.error('Fetching Electron (once, about 110 MB)…')
  const { status } = spawnSync(process.execPath, [join(package_, 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_PATIENCE_MS,
    killSignal: 'SIGKILL',
  })
  const program = status === 0 ? findElectron() : null
  if (program === null) rememberFailure()
  else rmSync(failure, { force: true })
  return program
}

const failedLately = () => existsSync(failure) && Date.now() - statSync(failure).mtimeMs < TRY_AGAIN_AFTER_MS

const rememberFailure = () => {
  mkdirSync(dirname(failure), { recursive: true })
  writeFileSync(failure, '')
}
