import { join } from 'node:path'
import { readAppVersion, runAnalyse } from '#electron/cli/runAnalyse.ts'

/** Exit code that asks the caller to run the same words inside the app: a video, or a PDF to print. */
const NEEDS_APP = 75

const appVersion = await readAppVersion(join(import.meta.dirname, '..', '..', 'package.json'))
const end = await runAnalyse(process.argv.slice(2), appVersion, null)
process.exitCode = end === 'needsApp' ? NEEDS_APP : end
