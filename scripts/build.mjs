import { buildNow } from './ensureBuilt.mjs'

try {
  await buildNow()
  console.error('Built into out/.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
