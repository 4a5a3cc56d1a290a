import type { Milliseconds } from '#core/units.ts'

/** `realTime` never shows a frame before its time; where measuring is slower than the recording, it simply takes longer. */
export type VideoPace = 'asFastAsItGoes' | 'realTime'

/** Waits until a frame is due. A late frame shifts all that follow, so that nothing races to catch up. */
export const makePacer = (pace: VideoPace, signal: AbortSignal) => {
  let startedAt: number | null = null
  return async (at: Milliseconds) => {
    if (pace === 'asFastAsItGoes') return
    const now = performance.now()
    const due = (startedAt ?? now) + at
    startedAt = Math.max(due, now) - at
    if (due > now) await pause(due - now, signal)
  }
}

const pause = (time: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, time)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
