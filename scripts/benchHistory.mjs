import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(resolve(import.meta.dirname, 'bench/benchHistory.ts'), {
  logLevel: 'warn',
})
await module.benchHistory(process.argv.slice(2))
