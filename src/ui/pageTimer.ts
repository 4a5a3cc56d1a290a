import type { Timer } from '#app/timer.ts'

export const pageTimer: Timer = (afterMs, run) => {
  const timer = setTimeout(run, afterMs)
  return () => clearTimeout(timer)
}
