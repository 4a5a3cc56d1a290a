import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findElectron } from './electronBinary.mjs'
import { ensureBrowser } from './ensureBrowser.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { runInBrowser, runInElectron } from './runApp.mjs'

const command = join(import.meta.dirname, '..', 'out', 'main', 'analyse.js')
/** The command's way of saying: run me again inside the app. */
const NEEDS_APP = 75

/** `npm run analyse`: plain Node where that is enough; inside the app, without a window, for a video or a PDF. */
const analyse = async (words) => {
  // npm runs scripts from the package's folder; paths are meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'analyse' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD)
  await ensureBuilt()
  const { status } = spawnSync(process.execPath, [command, ...words], { stdio: 'inherit' })
  if (status !== NEEDS_APP) return status ?? 1
  const inside = ['--analyse', ...words]
  const electron = findElectron()
  const end =
    electron === null
      ? await runInBrowser(ensureBrowser({ install: true }), inside, { headless: true })
      : await runInElectron(electron, inside)
  return end.code
}

try {
  process.exitCode = await analyse(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
