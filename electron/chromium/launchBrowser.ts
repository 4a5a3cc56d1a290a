import { type ChildProcess, spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { type BrowserPipe, openBrowserPipe } from '#electron/chromium/browserPipe.ts'

export type LaunchedBrowser = BrowserPipe & {
  /** Runs the same program once more; it hands `--app=…` to the running browser and ends. */
  readonly openAppWindow: (address: string) => void
  /** The browser's end, with the exit code if there is one. */
  readonly ended: Promise<number | null>
  readonly kill: () => void
}

/** Starts the browser without a window, connected by pipes. It ends by itself when this process dies: the pipe breaks. */
export const launchBrowser = (program: string, flags: readonly string[]): LaunchedBrowser => {
  const errors = process.env.OVERTOE_DEBUG === undefined ? 'ignore' : 'inherit'
  const child = spawn(program, ['--remote-debugging-pipe', '--no-startup-window', ...flags], {
    stdio: ['ignore', 'ignore', errors, 'pipe', 'pipe'],
  })
  const [toBrowser, fromBrowser] = [child.stdio[3], child.stdio[4]]
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) {
    throw new Error('The pipes to the browser could not be opened')
  }
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.on('exit', kill)
  return {
    ...openBrowserPipe(toBrowser, fromBrowser),
    ended: endOf(child),
    kill,
    openAppWindow: (address) => {
      const opener = spawn(program, [...flags, `--app=${address}`], { stdio: 'ignore' })
      opener.on('error', (error) => console.error('The window could not be opened:', error.message))
    },
  }
}

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.on('exit', (code) => resolve(code))
    child.on('error', () => resolve(null))
  })
