import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const isRoot = process.getuid?.() === 0

/** Whether a window can be shown. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Runs the app's main process in Electron. Resolves with how it ended.
 * @param {string} electron its program
 * @param {readonly string[]} words
 */
export const runInElectron = (electron, words) =>
  // Chromium refuses to sandbox root; everyone else keeps the sandbox.
  run(electron, [...(isRoot ? ['--no-sandbox'] : []), root, ...words], {})

/**
 * Runs the same main process in Node with an installed browser.
 * @param {string} browser its program
 * @param {readonly string[]} words
 * @param {{ headless?: boolean }} [wishes]
 */
export const runInBrowser = (browser, words, { headless = false } = {}) =>
  run(process.execPath, [...browserHostWords(), ...words], {
    OVERTOE_BROWSER: browser,
    ...(headless ? { OVERTOE_HEADLESS: '1' } : {}),
  })

/** What Node needs to know to run the main process without Electron. */
export const browserHostWords = () => [
  // node:sqlite is new enough for a warning that means nothing to the person who reads it.
  '--disable-warning=ExperimentalWarning',
  '--import',
  new URL('../out/main/chromium-register.js', import.meta.url).href,
  join(root, 'out', 'main', 'index.js'),
]

/** Ctrl-C reaches the child by itself; a signal to this process alone is passed on. */
const run = (program, words, environment) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } })
    const started = Date.now()
    const passOn = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, passOn)
      resolve({
        code: code ?? 128 + (constants.signals[signal] ?? 0),
        signal,
        lastedMs: Date.now() - started,
      })
    })
  })
