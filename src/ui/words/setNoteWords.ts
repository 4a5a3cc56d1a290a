/** What the person says of a set. */
export type SetNoteWords = {
  readonly pain: string
  readonly none: string
  readonly worst: string
  readonly takeBack: string
  readonly note: string
  readonly notePlace: string
  readonly saved: string
  readonly failed: string
  /** In a list of sets. */
  readonly painOf: (pain: number) => string
  readonly next: (exercise: string) => string
}
