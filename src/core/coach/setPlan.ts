/** What someone means to do: so many sets of so many reps. */
export type SetPlan = {
  /** Null: as many as one likes; the set ends when the person stands still. */
  readonly reps: number | null
  readonly sets: number
  readonly restSeconds: number
}

/**
 * Three sets of ten, as in the programme. A minute and a half of rest is enough for a technique set without load. Proposed.
 */
export const squatPlan: SetPlan = { reps: 10, sets: 3, restSeconds: 90 }
