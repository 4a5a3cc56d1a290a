import { browserFlags } from '#electron/chromium/browserFlags.ts'
import { e2eSettings } from '#electron/chromium/e2eSettings.ts'
import { launchBrowser } from '#electron/chromium/launchBrowser.ts'
import { openProfile } from '#electron/chromium/profile.ts'
import { type Running, setRunning } from '#electron/chromium/running.ts'
import { followTargets } from '#electron/chromium/targets.ts'

/** Starts the browser that OVERTOE_BROWSER names; without a display, or with OVERTOE_HEADLESS=1, without a window. */
export const startBrowser = async (dataFolder: string): Promise<Running> => {
  const program = process.env.OVERTOE_BROWSER
  if (program === undefined) throw new Error('OVERTOE_BROWSER has to name a Chromium, Chrome or Edge program')
  const e2e = e2eSettings(process.env)
  const headless = process.env.OVERTOE_HEADLESS === '1' || !hasDisplay()
  const flags = browserFlags({
    profile: openProfile(dataFolder),
    headless,
    root: process.getuid?.() === 0,
    e2e,
  })
  const browser = launchBrowser(program, flags)
  const { product } = await browser.send('Browser.getVersion')
  // As in Electron, where `process.versions.chrome` says which engine draws the page.
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/').at(-1), enumerable: true })
  await browser.send('Browser.setDownloadBehavior', { behavior: 'deny' })
  const started = { browser, targets: await followTargets(browser), headless, e2e }
  setRunning(started)
  return started
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined
