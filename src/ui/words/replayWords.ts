import type { Side } from '#core/side.ts'
import type { Titled } from '#ui/words/words.ts'

/** What a rep is in its set: that is why it is shown. */
export type RepRole = 'best' | 'worst' | 'other'

/** Looking at two reps again, and what is kept for it. */
export type ReplayWords = {
  readonly title: string
  /** Of the drawing alone: whether a picture or a video of the set is kept stands elsewhere. */
  readonly note: string
  readonly loading: string
  readonly leftRep: string
  readonly rightRep: string
  /** `angle` is the rep's largest inward angle; null when no leg was judged. */
  readonly rep: (rep: number, role: RepRole, angle: string | null) => string
  /** For whoever doesn't see the drawing. */
  readonly picture: (rep: number) => string
  readonly depth: string
  readonly knee: Readonly<Record<Side, string>>
  readonly cantTell: string
  readonly play: string
  readonly pause: string
  readonly back: string
  readonly forward: string
  readonly position: string
  readonly frame: (frame: number, of: number, seconds: string) => string
  readonly speed: string
  readonly speeds: Readonly<Record<'full' | 'half' | 'quarter', string>>
  readonly ghost: string
  readonly keys: string
  /** The rep's frames alone are missing. */
  readonly noFrames: string
  readonly none: Titled
  readonly off: Titled
  readonly toSettings: string
  readonly delete: {
    readonly ask: string
    readonly sure: string
    readonly confirm: string
    readonly cancel: string
    readonly failed: string
  }
  readonly setting: {
    readonly name: string
    readonly note: string
    readonly on: string
    readonly off: string
  }
  readonly stored: {
    readonly name: string
    readonly note: (size: string) => string
    readonly none: string
    readonly ask: string
    readonly sure: (size: string) => string
    readonly confirm: string
    readonly cancel: string
    readonly done: string
    readonly failed: string
  }
}
