import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser.mjs'
import { ensureBuilt } from './ensureBuilt.mjs'
import { ensureElectron } from './electronBinary.mjs'
import { hasDisplay, runInBrowser } from './runApp.mjs'
import { tryElectron } from './tryElectron.mjs'

const root = join(import.meta.dirname, '..')

/** `npm start`: the window in Electron, or in an installed browser, or without any display a check of the sample clip. */
const start = async () => {
  await ensureBuilt()
  if (!hasDisplay()) return checkTheSample()
  const electron = ensureElectron()
  if (electron === null) return openInBrowser('Electron could not be fetched')
  const { code, why } = await tryElectron(electron, [])
  return code ?? openInBrowser(why)
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
