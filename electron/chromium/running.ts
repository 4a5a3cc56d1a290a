import type { LaunchedBrowser } from '#electron/chromium/launchBrowser.ts'
import type { E2eSettings } from '#electron/chromium/e2eSettings.ts'
import type { Targets } from '#electron/chromium/targets.ts'

export type Running = {
  readonly browser: LaunchedBrowser
  readonly targets: Targets
  readonly headless: boolean
  readonly e2e: E2eSettings | null
}

let current: Running | null = null

/** The one browser of this process, as Electron has one; asking before the app is ready is a bug. */
export const running = (): Running => {
  if (current === null) throw new Error('The app is not ready yet')
  return current
}

export const setRunning = (started: Running): void => {
  current = started
}

export const isRunning = (): boolean => current !== null
