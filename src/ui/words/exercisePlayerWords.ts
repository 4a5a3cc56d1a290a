import type { StorageTrouble } from '#contract/hostContract.ts'
import type { CheckFault, CheckRefusal, ConditionName } from '#core/programme/checks/checkReading.ts'
import type { Condition } from '#core/programme/checks/checkReading.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import type { SingleLegRecord } from '#core/singleLeg/singleLegRecord.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'
import type { Side } from '#core/side.ts'

/** What stands on the screen while an exercise is shown, done and finished. */
export type ExercisePlayerWords = {
  readonly demonstration: (name: string) => string
  readonly pauseDemonstration: string
  readonly playDemonstration: string
  readonly startChecked: string
  readonly startTimer: string
  readonly tickDone: string
  /** The side at work; of whoever stands on one leg, that leg. */
  readonly side: (exercise: ExerciseId, side: Side) => string
  /** The one large word for a part of the plan. */
  readonly part: Readonly<Record<TimerPart['kind'], string>>
  readonly turn: (turn: number, turns: number) => string
  readonly secondsLeft: (word: string, seconds: number) => string
  readonly timerOnly: string
  readonly waiting: string
  readonly paused: string
  /** What the gesture does now. */
  readonly armsUp: Readonly<Record<'pause' | 'goOn' | 'next', string>>
  readonly fault: Readonly<Record<CheckFault, string>>
  readonly refusal: Readonly<Record<CheckRefusal, { readonly why: string; readonly remedy: string }>>
  readonly condition: Readonly<Record<ConditionName, string>>
  readonly conditionNeeds: (condition: Condition) => string
  readonly kneeGap: (percent: number) => string
  readonly camera: {
    readonly opening: string
    readonly trouble: string
    readonly withoutCamera: string
  }
  readonly keys: Readonly<
    Record<
      'pause' | 'goOn' | 'back' | 'next' | 'tick' | 'demonstration' | 'mute' | 'unmute' | 'leave',
      string
    >
  >
  readonly keyNames: Readonly<Record<'space' | 'escape', string>>
  readonly done: {
    readonly counted: (record: ExerciseRecord) => string
    readonly vouched: (record: ExerciseRecord) => string
    readonly lesson: (squeezed: number, letGo: number) => string
    readonly lessonUnclear: string
    /** The knee's place on each leg with its error, degrees; null where it was not seen often enough. */
    readonly singleLeg: (record: SingleLegRecord) => string
    /** Degrees that may be chance from one day to another. */
    readonly singleLegMeans: (chance: number) => string
    readonly singleLegShort: (record: SingleLegRecord) => string
    readonly nothing: string
    readonly saved: string
    readonly saving: string
    readonly notSaved: (why: StorageTrouble) => string
    readonly again: string
    readonly toToday: string
  }
  /** One line under each still of the demonstration. */
  readonly stills: Readonly<Record<ExerciseId, readonly string[]>>
  readonly log: {
    readonly title: string
    readonly when: string
    readonly exercise: string
    readonly howMuch: string
    readonly how: string
    readonly actions: string
    readonly delete: (name: string, when: string) => string
    readonly sure: (name: string, when: string) => string
    readonly confirm: string
    readonly cancel: string
    readonly doneToday: string
  }
}
