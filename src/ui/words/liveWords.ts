import type { SourceTrouble } from '#app/ports.ts'
import type { BodyPart, FramingAdvice, FramingCheck } from '#core/body/framing.ts'
import type { Language } from '#core/language.ts'
import type { CoachWords } from '#ui/words/coachWords.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'

/** A word to be read from three metres, a line to be read from two, a note for someone near. */
export type SlabWords = { readonly word: string; readonly line: string; readonly note: string | null }

export type ProblemWords = {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
}

/** How the user wants a warning put: toward the cones, or about the body. */
export type CueWording = 'cones' | 'body'

/** Everything the live screen shows, in one language. */
export type LiveWords = {
  /** For dates and numbers. */
  readonly locale: string
  readonly screenName: string
  readonly today: string
  readonly keys: Readonly<Record<'pause' | 'resume' | 'mute' | 'unmute' | 'end' | 'cancel', string>>
  readonly languageSwitch: Readonly<Record<Language, string>>
  /** Small print where the computer can't speak this language. */
  readonly noVoice: string
  readonly keyNames: Readonly<Record<'space' | 'escape', string>>
  readonly camera: string
  readonly defaultCamera: string
  readonly engine: (name: string) => string
  readonly engineInstead: (reason: string) => string
  readonly opening: Readonly<Record<'camera' | 'recording' | 'engine', SlabWords>>
  readonly saving: SlabWords

  readonly trust: {
    readonly title: string
    readonly describe: string
    readonly clear: string
    readonly notYet: string
    readonly notAlone: string
    readonly turned: (degrees: number) => string
    readonly notRight: string
    readonly checks: Readonly<Record<FramingCheck, string>>
  }
  readonly advice: (advice: FramingAdvice) => SlabWords
  readonly parts: Readonly<Record<BodyPart, string>>
  readonly nothingCounts: string
  /** Beside an instruction in the middle of a set. */
  readonly setGoesOn: string

  readonly coach: CoachWords
  readonly repCount: (count: number) => string
  readonly ofReps: (planned: number) => string
  readonly good: string
  readonly depth: string
  readonly depthValue: (degrees: number) => string
  readonly depthGoal: (degrees: number) => string

  readonly knee: Readonly<Record<Side, string>>
  /** Reads across the picture: one half stands on each side. */
  readonly bothKnees: readonly [string, string]
  readonly warningLine: Readonly<Record<CueWording, string>>
  readonly bothWarningLines: Readonly<Record<CueWording, readonly [string, string]>>

  readonly cantTell: string
  readonly cantTellLine: (why: CantTell, toward: Side | null) => string
  readonly cantTellNote: (why: CantTell, side: Side | 'both', turned: number | null) => string

  readonly pausedByUser: SlabWords
  readonly pausedByLeaving: SlabWords

  readonly recording: Readonly<Record<'title' | 'progress', string>>
  readonly problems: Readonly<Record<SourceTrouble, ProblemWords>>
  /** A recording that was measured to its end without a squat. */
  readonly noSquats: ProblemWords
  readonly problem: {
    readonly goOn: string
    readonly tryAgain: string
    readonly otherCamera: string
    readonly finishSet: string
    readonly leave: string
    /** Ends it all between two sets. */
    readonly toResults: string
    readonly repsKept: (count: number) => string
    readonly setsKept: (count: number) => string
  }
}
