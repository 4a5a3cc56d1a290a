import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever tests, and the apps and browsers that they start, put into the temporary folder goes away with the run, also when a test fails. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-tests-'))
  // POSIX reads the one, Windows the others.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
