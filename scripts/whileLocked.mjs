import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 300
/** A lock is empty for the instant between creating and writing it; longer, its writer was killed or had no room. */
const EMPTY_PATIENCE_MS = 3_000
/** A build takes seconds, on a slow computer a minute. Process numbers are reused: by then it is another program's. */
const HELD_PATIENCE_MS = 10 * 60_000

/**
 * Works while no other process does: the second waits for the first, and says so on stderr. The lock of a killed process
 * is taken over. Throws when there can be no lock.
 * @template Result
 * @param {string} lockFile
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const whileLocked = async (lockFile, work) => {
  for (let waited = false; !takeLock(lockFile); waited = true) {
    if (!waited) console.error(`Waiting for another build${holderOf(lockFile)}…`)
    await pause(LOOK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

const takeLock = (lockFile) => {
  try {
    mkdirSync(dirname(lockFile), { recursive: true })
    if (create(lockFile)) return true
    if (isHeld(lockFile)) return false
    rmSync(lockFile, { force: true })
    return create(lockFile)
  } catch (error) {
    throw new Error(
      `Overtoe can't be built, because ${lockFile} can't be written (${error.message}). Make room, or make its folder yours to write in.`,
      { cause: error },
    )
  }
}

const create = (lockFile) => {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

const isHeld = (lockFile) => {
  try {
    const heldMs = Date.now() - statSync(lockFile).mtimeMs
    const holder = Number(readFileSync(lockFile, 'utf8'))
    return holder === 0 ? heldMs < EMPTY_PATIENCE_MS : heldMs < HELD_PATIENCE_MS && isRunning(holder)
  } catch (error) {
    // Given back in between.
    if (error.code === 'ENOENT') return false
    throw error
  }
}

const isRunning = (processId) => {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const holderOf = (lockFile) => {
  try {
    const holder = readFileSync(lockFile, 'utf8')
    return holder === '' ? '' : ` (process ${holder})`
  } catch {
    return ''
  }
}
