import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')
// npm runs scripts from the package's folder; paths are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'bench:accuracy' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)

const { module } = await runnerImport(join(root, 'scripts/bench/benchAccuracy.ts'), {
  root,
  logLevel: 'warn',
})
process.exitCode = await module.benchAccuracy(process.argv.slice(2))
