import { type Milliseconds, milliseconds } from '#core/units.ts'

/** Counts whole steps down to nothing: a count-in, a rest, a hold. Knows no clock; the time comes with each question. */
export type Countdown = {
  readonly startedAt: Milliseconds
  readonly steps: number
  readonly step: Milliseconds
}

/** What it says now: 3, 2, 1, then 0 for good. Before its start it says all of it. */
export const stepsLeft = ({ startedAt, steps, step }: Countdown, at: Milliseconds): number =>
  Math.min(steps, Math.max(0, Math.ceil(steps - (at - startedAt) / step)))

export const isOver = (countdown: Countdown, at: Milliseconds): boolean => stepsLeft(countdown, at) === 0

/** The same countdown after time that doesn't count, such as a pause. */
export const delayed = (countdown: Countdown, by: number): Countdown => ({
  ...countdown,
  startedAt: milliseconds(countdown.startedAt + by),
})
