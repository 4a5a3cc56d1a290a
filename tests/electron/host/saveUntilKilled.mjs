// Node 20 runs no TypeScript, so this loads it through Vite. Argument: the data folder.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('saveUntilKilled.ts', import.meta.url)))
await module.saveUntilKilled(process.argv[2])
