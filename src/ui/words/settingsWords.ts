import type { CoachingWords } from '#ui/words/coachingWords.ts'
import type { QualityReason } from '#app/quality/poseQuality.ts'
import type { Settings } from '#contract/settings.ts'
import type { Titled } from '#ui/words/words.ts'

/** The settings screen, in one language. */
export type SettingsWords = {
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
  readonly paper: { readonly name: string; readonly note: string } & Readonly<
    Record<Settings['paper'], string>
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
