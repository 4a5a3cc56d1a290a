import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { running } from '#electron/chromium/running.ts'

export const shell = {
  /** Shows a file in the system's file manager; without a display it says where the file lies. */
  showItemInFolder: (path: string): void => {
    if (running().headless) {
      console.error(`Saved: ${path}`)
      return
    }
    const [program, ...inputs] = fileManager(path)
    spawn(program, inputs, { stdio: 'ignore', detached: true })
      .on('error', () => console.error(`Saved: ${path}`))
      .unref()
  },
}

const fileManager = (path: string): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open', '-R', path]
  if (process.platform === 'win32') return ['explorer.exe', `/select,${path}`]
  return ['xdg-open', dirname(path)]
}
