import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'
import { browserHostWords } from '../../scripts/runApp.mjs'
import type { LaunchedApp, SeenRequest } from './launchApp.ts'

export type Places = {
  readonly camera: string | null
  readonly userData: string
  readonly saveFolder: string
}

const START_PATIENCE_MS = 90_000
const STOP_PATIENCE_MS = 20_000
const LOOK_AGAIN_MS = 100

/** The app in Node with an installed browser, headless, and a driver connected to that browser. */
export const launchInChromium = async ({ camera, userData, saveFolder }: Places): Promise<LaunchedApp> => {
  const requestLog = join(userData, 'requests.ndjson')
  const portFile = join(userData, 'chromium-profile', 'DevToolsActivePort')
  // Left over from an earlier start with the same data, it would lead to a browser that is gone.
  rmSync(portFile, { force: true })
  const child = spawn(process.execPath, browserHostWords(), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OVERTOE_BROWSER: ensureBrowser({ install: true }),
      OVERTOE_HEADLESS: '1',
      OVERTOE_DATA_FOLDER: userData,
      OVERTOE_E2E: '1',
      OVERTOE_E2E_SAVE_FOLDER: saveFolder,
      OVERTOE_E2E_REQUEST_LOG: requestLog,
      ...(camera === null ? {} : { OVERTOE_E2E_CAMERA: camera }),
    },
  })
  const said = gather(child)
  const driver = await connect(child, portFile).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw new Error(`The app did not start: ${String(error)}\n${said()}`)
  })
  const end = async (signal: NodeJS.Signals) => {
    await driver.browser.close().catch(() => {})
    child.kill(signal)
    await waitUntil('the app ends', STOP_PATIENCE_MS, () => hasEnded(child))
    // The browser goes when the pipe to its main process breaks.
    await waitUntil('its browser ends', STOP_PATIENCE_MS, () => !existsSync(`/proc/${driver.processId}`))
  }
  return {
    page: driver.page,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    userData,
    saveFolder,
    requests: () => readRequests(requestLog),
    log: said,
    host: 'Chromium host',
  }
}

type Driver = { readonly browser: Browser; readonly page: Page; readonly processId: number }

const connect = async (child: ChildProcess, portFile: string): Promise<Driver> => {
  const address = await waitUntil('the browser listens', START_PATIENCE_MS, () => {
    if (hasEnded(child)) throw new Error('it ended at once')
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : []
    return path === undefined ? false : `ws://127.0.0.1:${port}${path}`
  })
  const browser = await chromium.connectOverCDP(address, { timeout: START_PATIENCE_MS })
  const page = await waitUntil('the window opens', START_PATIENCE_MS, () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((candidate) => candidate.url().startsWith('https://overtoe.app.localhost/')),
  )
  await page.waitForLoadState('load', { timeout: START_PATIENCE_MS })
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return { browser, page, processId: processInfo.find(({ type }) => type === 'browser')?.id ?? 0 }
}

const waitUntil = async <T>(
  what: string,
  patienceMs: number,
  look: () => T | false | undefined,
): Promise<T> => {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const found = look()
    if (found !== false && found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`Waited ${patienceMs / 1000} s until ${what}`)
    await pause(LOOK_AGAIN_MS)
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const gather = (child: ChildProcess): (() => string) => {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()))
  return () => said
}

const readRequests = (file: string): readonly SeenRequest[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): SeenRequest => JSON.parse(line))
    : []
