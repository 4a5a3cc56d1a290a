import type { ExerciseView, Checking, Dose, ExerciseId } from '#core/programme/exercise.ts'
import type { ExercisePlayerWords } from '#ui/words/exercisePlayerWords.ts'

export type ExerciseText = {
  readonly name: string
  /** One short line under the name. */
  readonly purpose: string
  readonly steps: readonly string[]
  readonly mistakes: readonly string[]
}

export type ExerciseWords = {
  readonly checking: Readonly<Record<Checking, string>>
  readonly checkingMeans: Readonly<Record<Checking, string>>
  readonly view: Readonly<Record<ExerciseView, string>>
  readonly dose: (dose: Dose) => string
  readonly doseInFull: (dose: Dose) => string
  readonly howTo: string
  readonly cameraPlace: string
  readonly watchOutFor: string
  readonly player: ExercisePlayerWords
  readonly texts: Readonly<Record<ExerciseId, ExerciseText>>
}
