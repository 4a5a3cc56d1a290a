import { spawn } from 'node:child_process'
import { join } from 'node:path'

const scripts = join(import.meta.dirname, '..', '..', 'scripts')

export type ScriptEnd = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type ScriptPlace = {
  /** Where the person stands; everything the script leaves behind lands here. */
  readonly folder: string
  /** On top of the tests' own environment; an undefined value takes a variable away. */
  readonly environment?: NodeJS.ProcessEnv
}

/** Runs one of the project's commands as a person would and waits for its end. */
export const runScript = (
  name: string,
  words: readonly string[],
  { folder, environment = {} }: ScriptPlace,
): Promise<ScriptEnd> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(scripts, name), ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()))
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
