import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureElectron } from './electronBinary.mjs'
import { hasDisplay, runInBrowser, runInElectron } from './runApp.mjs'

const root = join(import.meta.dirname, '..')

/** Electron that dies by a signal this soon never showed a window; on some Linux systems its sandbox can't be set up. */
const STILLBORN_MS = 10_000

/** `npm start`: the window in Electron, or in an installed browser, or without any display a check of the sample clip. */
const start = async () => {
  await ensureBuilt()
  if (!hasDisplay()) return checkTheSample()
  const electron = ensureElectron()
  if (electron === null) return openInBrowser('Electron could not be fetched')
  const { code, signal, lastedMs } = await runInElectron(electron, [])
  if (signal === null || signal === 'SIGINT' || signal === 'SIGTERM' || lastedMs > STILLBORN_MS) return code
  return openInBrowser(`Electron did not start (${signal})`)
}

const openInBrowser = async (why) => {
  const browser = ensureBrowser({ install: true })
  console.error(`${why}: Overtoe runs in ${browser} (Chromium host).`)
  return (await runInBrowser(browser, [])).code
}

const checkTheSample = () => {
  const sample = join(root, 'resources', 'sample', 'squat.webm')
  const folder = join(root, 'out', 'sample-report')
  console.error(
    `There is no display here, so Overtoe checks its sample clip without a window. Report: ${folder}`,
  )
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'analyse.mjs'), sample, '--out', folder],
    {
      stdio: 'inherit',
    },
  )
  return status ?? 1
}

try {
  process.exitCode = await start()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
