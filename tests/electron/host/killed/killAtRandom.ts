import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../../..')

/** The program to be killed as one file: started some twenty times, it must not be put together each time. Inside the project, because Node looks for packages from there. */
export const buildWorker = async () => {
  const outDir = mkdtempSync(join(root, 'node_modules', '.killed-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'workUntilKilled.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'work.mjs' } },
    },
  })
  const program = join(outDir, 'work.mjs')
  return {
    program,
    /** Starts the task and kills it, without warning, so many milliseconds after it has begun. Answers what it said. */
    killAfter: async (folder: string, task: string, afterMs: number) => {
      const child = spawn(process.execPath, [program, folder, task], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const closed = once(child, 'close')
      let said = ''
      child.stdout.on('data', (text: Buffer) => {
        if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
        said += text.toString()
      })
      const [, signal] = await closed
      return { said, signal: String(signal) }
    },
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
