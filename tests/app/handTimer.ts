import type { Timer } from '#app/timer.ts'

/** A timer that rings when the test says so; `delays` is what was asked for, oldest first. */
export const handTimer = () => {
  const delays: number[] = []
  let pending: (() => void)[] = []
  const timer: Timer = (afterMs, run) => {
    delays.push(afterMs)
    pending.push(run)
    return () => {
      pending = pending.filter((other) => other !== run)
    }
  }
  const ring = () => {
    const due = pending
    pending = []
    due.forEach((run) => run())
  }
  return { timer, delays, ring, pending: () => pending.length }
}
