import { runInElectron } from './runApp.mjs'

/** Electron that ends in one of these ways this soon never showed a window, nor measured anything. */
const STILLBORN_MS = 10_000
/** The person's own doing. */
const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** A shell's words for a program that can't be run, and the loader's for one whose system libraries are missing. */
const unrunnable = [126, 127]

/**
 * Runs the app in Electron. Resolves with its exit code, or with why it never started: on some Linux systems its sandbox
 * can't be set up, on others its libraries are missing.
 * @param {string} electron its program
 * @param {readonly string[]} words
 */
export const tryElectron = async (electron, words) => {
  try {
    const { code, signal, lastedMs } = await runInElectron(electron, words)
    const died = signal === null ? unrunnable.includes(code) : !interruptions.includes(signal)
    if (!died || lastedMs > STILLBORN_MS) return { code }
    return { code: null, why: `Electron did not start (${signal ?? `exit code ${code}`})` }
  } catch (error) {
    return { code: null, why: `Electron did not start (${error.message})` }
  }
}
