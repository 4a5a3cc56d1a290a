import type { CameraPlace } from '#core/body/cameraPlace.ts'
import type { Titled } from '#ui/words/words.ts'

/** Who squats here, what is known of them, and where their camera stands. */
export type PeopleWords = {
  readonly title: string
  readonly who: string
  /** For the first person, until they have a name. */
  readonly nameless: string
  readonly name: string
  readonly sets: (count: number) => string
  readonly add: string
  readonly newName: string
  readonly remove: { readonly button: string; readonly label: (name: string) => string }
  readonly removed: (name: string) => string
  readonly undo: string
  readonly notSaved: Titled
  readonly place: {
    readonly name: string
    readonly note: string
    readonly unknown: string
    readonly places: Readonly<Record<CameraPlace, string>>
  }
  readonly goodRep: {
    readonly mark: (rep: number) => string
    readonly marked: (reps: readonly number[]) => string
    readonly undo: string
    readonly note: string
  }
}
