import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(resolve(import.meta.dirname, 'bench/benchReport.ts'), {
  logLevel: 'warn',
})
await module.benchReport(process.argv.slice(2))
