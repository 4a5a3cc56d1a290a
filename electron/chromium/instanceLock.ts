import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** A living instance takes the knock away within milliseconds; a busy computer may need longer. */
const KNOCK_PATIENCE_MS = 5_000
const KNOCK_STEP_MS = 50

/**
 * One running app per data folder. Returns false when another one has the folder; that one is told, and calls
 * `onKnock`. A lock left by a killed process is taken over. Synchronous, because Electron's is. Throws when the folder
 * takes no lock: without one, this app could end the browser of another in the middle of a set.
 */
export const takeInstanceLock = (dataFolder: string, onKnock: () => void): boolean => {
  mkdirSync(dataFolder, { recursive: true })
  const lock = join(dataFolder, 'chromium-host.lock')
  const knock = join(dataFolder, 'chromium-host.knock')
  if (!create(lock)) {
    if (isAlive(lock) && isHeard(knock)) return false
    rmSync(lock, { force: true })
    if (!create(lock)) return false
  }
  rmSync(knock, { force: true })
  const watcher = watch(dataFolder, (_change, name) => {
    if (name !== 'chromium-host.knock' || !existsSync(knock)) return
    rmSync(knock, { force: true })
    onKnock()
  })
  watcher.unref()
  process.on('exit', () => rmSync(lock, { force: true }))
  return true
}

/** False when there is one already. What else refuses it, as a full disk does, says nothing about another app: it is thrown. */
const create = (lock: string): boolean => {
  const file = openNew(lock)
  if (file === null) return false
  try {
    writeSync(file, String(process.pid))
    return true
  } catch (error) {
    // Without its process number it would look like somebody's.
    rmSync(lock, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

const openNew = (lock: string): number | null => {
  try {
    return openSync(lock, 'wx')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null
    throw error
  }
}

const isAlive = (lock: string): boolean => {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0)
  } catch {
    return false
  }
}

/** Process ids are reused, so a living process has to answer before it counts as the app. */
const isHeard = (knock: string): boolean => {
  writeFileSync(knock, '')
  for (let waited = 0; waited < KNOCK_PATIENCE_MS; waited += KNOCK_STEP_MS) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, KNOCK_STEP_MS)
    if (!existsSync(knock)) return true
  }
  return false
}
