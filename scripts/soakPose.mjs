import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(resolve(import.meta.dirname, 'bench/soakPose.ts'), {
  logLevel: 'warn',
})
await module.soakPose(process.argv.slice(2))
