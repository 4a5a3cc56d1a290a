import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'

/** A folder of its own, so that a recording can be analysed while the app is open; gone when the program ends. */
export const useFolderOfOwn = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-analyse-'))
  app.setPath('userData', folder)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
