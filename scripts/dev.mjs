import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureElectron } from './electronBinary.mjs'

const root = join(import.meta.dirname, '..')

/** `npm run dev`: hot reloading. It takes Electron itself; a change is seen in the Chromium host with `npm start`. */
if (ensureElectron() === null) {
  console.error('Hot reloading needs the Electron program, which could not be fetched. Use: npm start')
  process.exitCode = 1
} else {
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const child = spawn(process.execPath, [script, 'dev', '--watch'], { cwd: root, stdio: 'inherit' })
  child.on('close', (code) => (process.exitCode = code ?? 1))
}
