import type { Side } from '#core/side.ts'

/** What the live screen says between reps and between sets, in one language. */
export type CoachWords = {
  readonly setOf: (set: number, sets: number) => string
  readonly getReady: string
  /** For screen readers, with the number of the count-in. */
  readonly startsIn: (number: number) => string
  readonly done: string
  readonly doneLine: string
  readonly doneFault: Readonly<Record<Side | 'both', string>>
  readonly threeMore: string
  readonly goOn: string
  readonly rest: string
  readonly restLine: string
  readonly secondsLeft: (seconds: number) => string
  /** A set without feedback: only the number is shown. */
  readonly checkSet: string
  readonly lastRepOnly: string
}
