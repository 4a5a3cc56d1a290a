import type { Clock } from '#app/ports.ts'

/** The computer's own wall clock, with its offset, so that a session keeps the time of day it was recorded at. */
export const systemClock: Clock = {
  isoNow: () => {
    const now = new Date()
    const offset = -now.getTimezoneOffset()
    const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
      String(part).padStart(2, '0'),
    )
    return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
  },
}
