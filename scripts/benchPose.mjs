import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(resolve(import.meta.dirname, 'bench/benchPose.ts'), {
  logLevel: 'warn',
})
await module.benchPose(process.argv.slice(2))
