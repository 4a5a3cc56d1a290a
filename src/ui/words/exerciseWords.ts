import type { CameraPlace, Checking, Dose, ExerciseGroup, ExerciseId } from '#core/programme/exercise.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'

export type ExerciseText = {
  readonly name: string
  /** One short line under the name. */
  readonly purpose: string
  readonly steps: readonly string[]
  readonly mistakes: readonly string[]
}

export type ExerciseWords = {
  readonly groups: Readonly<Record<ExerciseGroup, string>>
  readonly checking: Readonly<Record<Checking, string>>
  readonly checkingMeans: Readonly<Record<Checking, string>>
  readonly view: Readonly<Record<CameraPlace, string>>
  readonly dose: (dose: Dose) => string
  readonly doseInFull: (dose: Dose) => string
  readonly howTo: string
  readonly howMuch: string
  readonly cameraPlace: string
  readonly watchOutFor: string
  readonly timer: {
    readonly start: string
    readonly pause: string
    readonly goOn: string
    readonly stop: string
    readonly again: string
    readonly over: string
    readonly part: (part: TimerPart) => string
    readonly turn: (part: TimerPart) => string
  }
  readonly texts: Readonly<Record<ExerciseId, ExerciseText>>
}
