import { type Milliseconds, milliseconds } from '#core/units.ts'

/**
 * Each source counts from its own start. A set that goes on with another camera needs one line of time,
 * so later sources are moved behind the earlier ones by the time that passed on the wall clock.
 */
export type JoinedTimes = {
  readonly startSource: () => void
  readonly place: (at: Milliseconds) => Milliseconds
}

export const joinTimes = (wallClock: () => number): JoinedTimes => {
  let offset = 0
  let last: { readonly placed: number; readonly wall: number } | null = null
  return {
    startSource: () => {
      // At least a millisecond, or two frames would claim the same time.
      offset = last === null ? 0 : last.placed + Math.max(1, wallClock() - last.wall)
    },
    place: (at) => {
      const placed = Math.max(at + offset, last?.placed ?? 0)
      last = { placed, wall: wallClock() }
      return milliseconds(placed)
    },
  }
}
