import type { DroppedRecord, VerdictName } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** Why a recording could not be measured; `pageGone` is the windowless page dying on it, `broke` what nobody expected. */
export type MeasureTrouble =
  | 'missing'
  | 'notAFile'
  | 'empty'
  | 'noAccess'
  | 'tooLarge'
  | 'noLandmarks'
  | 'notVideo'
  | 'videoUnsupported'
  | 'videoEmpty'
  | 'engineFailed'
  | 'pageGone'
  | 'broke'

export type WriteTrouble = 'diskFull' | 'notAllowed' | 'noFolder' | 'other'

/** What the command says on a terminal. Its options and exit codes are English in every language, as scripts need them. */
export type CommandWords = {
  readonly locale: string
  readonly head: {
    readonly rep: string
    readonly bottomAt: string
    readonly depth: string
    readonly inward: Readonly<Record<Side, string>>
    readonly verdict: Readonly<Record<Side, string>>
  }
  readonly verdict: Readonly<Record<VerdictName, string>>
  readonly noReps: string
  /** No frame held a person. */
  readonly nobody: (name: string) => string
  /** `until` is null for a warning that stood to the end. */
  readonly warning: (side: Side, from: string, until: string | null) => string
  readonly notCounted: (from: string, to: string, why: DroppedRecord['reason']) => string
  readonly written: string
  /** Of recorded landmarks. */
  readonly noPictures: (names: readonly string[]) => string
  /** Of a rep that was said to be good. */
  readonly noSuchRep: (name: string, number: number, count: number) => string
  readonly progress: string
  /** Of many inputs at once. */
  readonly batch: {
    readonly progress: string
    readonly summary: string
    readonly noJson: string
    readonly failed: (count: number, total: number) => string
  }
  /** `subject` is the file as it was named; `detail` comes from the system or the decoder, in its words. */
  readonly notMeasured: Readonly<Record<MeasureTrouble, (subject: string, detail: string) => string>>
  /** Of a recording in the place where something is to be written. */
  readonly wouldOverwrite: (path: string) => string
  readonly notWritten: (path: string, why: string) => string
  readonly whyNotWritten: Readonly<Record<WriteTrouble, string>>
}
