/** What someone means to do: so many sets of so many reps. */
export type SetPlan = {
  /** Null: as many as one likes; the set ends when the person stands still. */
  readonly reps: number | null
  readonly sets: number
  readonly restSeconds: number
}
