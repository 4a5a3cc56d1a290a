import type { SettingsWords } from '#ui/words/settingsWords.ts'
import type { StorageTrouble } from '#contract/hostContract.ts'
import type { Language } from '#core/language.ts'
import type { DataWords } from '#ui/words/dataWords.ts'
import type { CheckSetWords } from '#ui/words/checkSetWords.ts'
import type { ExerciseWords } from '#ui/words/exerciseWords.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'
import type { PlanWords } from '#ui/words/planWords.ts'
import type { PictureWords } from '#ui/words/pictureWords.ts'
import type { ReplayWords } from '#ui/words/replayWords.ts'
import type { ProgressWords } from '#ui/words/progressWords.ts'
import type { RecordingsWords } from '#ui/words/recordingsWords.ts'
import type { ResultWords } from '#ui/words/resultWords.ts'
import type { SetNoteWords } from '#ui/words/setNoteWords.ts'
import type { VideoWords } from '#ui/words/videoWords.ts'

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
  readonly recordings: RecordingsWords
  readonly drop: { readonly here: string; readonly notVideo: string }
  readonly exercises: ExerciseWords
  readonly plan: PlanWords
  readonly results: ResultWords
  readonly replay: ReplayWords
  readonly pictures: PictureWords
  readonly video: VideoWords
  readonly setNote: SetNoteWords
  readonly checkSet: CheckSetWords
  readonly progress: ProgressWords
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
  readonly settings: SettingsWords
  readonly broken: {
    readonly title: string
    readonly text: string
    readonly reload: string
    readonly details: string
  }
}
