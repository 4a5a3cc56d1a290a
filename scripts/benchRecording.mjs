import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { runnerImport } from 'vite'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc')
const { module } = await runnerImport(resolve(import.meta.dirname, 'bench/benchRecording.ts'), {
  logLevel: 'warn',
})
module.benchRecording(process.argv.slice(2), collect)
