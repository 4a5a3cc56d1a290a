import type { SourceTrouble } from '#app/ports.ts'
import type { Side } from '#core/side.ts'

/** Several recordings, measured one after the other. */
export type RecordingsWords = {
  readonly title: (count: number) => string
  readonly measured: (count: number) => string
  readonly columns: Readonly<Record<'recording' | 'squats' | 'worst', string>>
  readonly knees: Readonly<Record<Side, string>>
  readonly open: (name: string) => string
  readonly inside: (angle: string) => string
  readonly notInside: (angle: string) => string
  readonly noReading: string
  readonly noSquats: string
  readonly skipped: string
  readonly unsaved: string
  readonly deleted: string
  /** After the reason why the rest of a file could not be read. */
  readonly brokeOff: string
  /** Short: why nothing was measured. */
  readonly unreadable: Readonly<Record<SourceTrouble, string>>
  readonly toHistory: string
  readonly back: string
  readonly turn: {
    readonly position: (at: number, of: number) => string
    readonly skip: string
    readonly skipTheRest: string
  }
}
