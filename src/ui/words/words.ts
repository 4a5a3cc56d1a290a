import type { QualityReason } from '#app/poseQuality.ts'
import type { StorageTrouble } from '#contract/hostContract.ts'
import type { Settings } from '#contract/settings.ts'
import type { Language } from '#core/language.ts'
import type { DataWords } from '#ui/words/dataWords.ts'
import type { CheckSetWords } from '#ui/words/checkSetWords.ts'
import type { CoachingWords } from '#ui/words/coachingWords.ts'
import type { ExerciseWords } from '#ui/words/exerciseWords.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'
import type { PlanWords } from '#ui/words/planWords.ts'
import type { ReplayWords } from '#ui/words/replayWords.ts'
import type { ResultWords } from '#ui/words/resultWords.ts'

export type Titled = { readonly title: string; readonly text: string }

/** Everything the app shows. A language is one value of this type; a missing word does not compile. */
export type Words = {
  /** Of the page, for whoever reads it aloud. */
  readonly language: Language
  /** For dates and numbers. */
  readonly locale: string
  readonly live: LiveWords
  readonly data: DataWords
  readonly people: PeopleWords
  readonly app: {
    readonly name: string
    readonly mainNavigation: string
    readonly offline: string
    readonly starting: string
    readonly notMedical: string
    readonly skipToContent: string
    readonly dismiss: string
  }
  readonly screens: Readonly<Record<'today' | 'squat' | 'history' | 'settings', string>>
  readonly welcome: {
    readonly title: string
    readonly lead: string
    readonly facts: {
      readonly privacy: Titled
      readonly space: Titled
      readonly answers: Titled
    }
    readonly useCamera: string
    readonly trySample: string
    readonly openVideo: string
    readonly permission: string
    readonly toToday: string
  }
  readonly today: {
    readonly exercises: (count: number) => string
    readonly setsToday: (count: number) => string
    readonly startSquats: string
    readonly openVideo: string
    readonly trySample: string
    readonly otherWays: string
    readonly reminders: { readonly place: string; readonly arms: string; readonly stop: string }
    readonly list: string
  }
  readonly drop: { readonly here: string; readonly notVideo: string }
  readonly exercises: ExerciseWords
  readonly plan: PlanWords
  readonly results: ResultWords
  readonly replay: ReplayWords
  readonly checkSet: CheckSetWords
  readonly history: {
    readonly count: (count: number) => string
    readonly empty: Titled
    readonly startSet: string
    readonly loading: string
    readonly columns: Readonly<
      Record<'session' | 'squats' | 'left' | 'right' | 'cantTell' | 'depth' | 'actions', string>
    >
    readonly open: (when: string) => string
    readonly delete: (when: string) => string
    readonly endedEarly: string
    readonly insideReps: (inside: number, most: string) => string
    readonly notInside: (most: string) => string
    readonly noReading: string
    readonly more: (left: number) => string
    readonly loadingMore: string
    readonly deleted: string
    readonly undo: string
    readonly setAside: (file: string) => Titled
    readonly unreadable: (why: StorageTrouble) => Titled
  }
  readonly sources: Readonly<Record<'camera' | 'video' | 'landmarks', string>>
  readonly storage: {
    readonly settings: Titled
    readonly delete: Titled
    readonly database: Titled
    readonly outbox: (unsavedReps: number) => Titled
    readonly tryNow: string
    /** What the person can do about it. */
    readonly remedy: Readonly<Record<StorageTrouble, string>>
  }
  readonly settings: {
    readonly coaching: string
    readonly sound: {
      readonly name: string
      readonly note: string
      /** Instead of the note where the computer has no voice of this language. */
      readonly noVoice: string
      readonly off: string
    }
    readonly cue: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['cue_wording'], string>
    >
    readonly coach: CoachingWords
    readonly look: string
    readonly language: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['language'], string>
    >
    readonly contrast: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['contrast'], string>
    >
    readonly motion: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['motion'], string>
    >
    readonly theme: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['theme'], string>
    >
    readonly cameraAndEngine: string
    readonly camera: {
      readonly name: string
      readonly first: string
      readonly unnamed: (number: number) => string
      readonly gone: string
      readonly none: string
      readonly some: (count: number) => string
      readonly looking: string
    }
    readonly engine: {
      readonly name: string
      readonly ranLast: (engine: string) => string
      readonly neverRan: string
      /** Why it measured as it did. */
      readonly because: Readonly<Record<QualityReason, string>>
    } & Readonly<Record<Settings['engine'], string>>
    readonly poseModel: { readonly name: string; readonly note: string } & Readonly<
      Record<Settings['pose_model'], string>
    >
    readonly quiet: {
      readonly name: string
      readonly note: string
      readonly off: string
      readonly on: string
    }
    readonly privacy: { readonly title: string; readonly points: readonly Titled[] }
    readonly about: {
      readonly title: string
      readonly version: string
      readonly runsIn: string
      readonly firstPage: string
      readonly firstPageNote: string
      readonly show: string
      readonly licences: string
      readonly licencesNote: string
    }
  }
  readonly broken: {
    readonly title: string
    readonly text: string
    readonly reload: string
    readonly details: string
  }
}
