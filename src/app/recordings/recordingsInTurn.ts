import type { LiveOpening } from '#app/live/liveOpening.ts'
import type { SourceTrouble } from '#app/ports.ts'
import type { StorageTrouble } from '#app/outbox/setOutbox.ts'

/** What became of one of several recordings. */
export type RecordingOutcome =
  /** `brokeOff` where the rest of the file could not be read. */
  | { readonly kind: 'measured'; readonly sessionId: number; readonly brokeOff: SourceTrouble | null }
  | { readonly kind: 'noSquats' }
  | { readonly kind: 'unreadable'; readonly why: SourceTrouble }
  /** The disk refused; what was measured waits to be saved, and `savedAs` tells its number once it is. */
  | {
      readonly kind: 'unsaved'
      readonly why: StorageTrouble
      readonly savedAs: () => number | null
      readonly brokeOff: SourceTrouble | null
    }
  | { readonly kind: 'skipped' }

/** The set that became of it; null where there is none, or not yet. */
export const setOfRecording = (outcome: RecordingOutcome): number | null => {
  if (outcome.kind === 'measured') return outcome.sessionId
  return outcome.kind === 'unsaved' ? outcome.savedAs() : null
}

/** Several recordings, measured one after the other. */
export type RecordingsInTurn = {
  readonly files: readonly File[]
  /** In the order of the files; the one after the last is being measured. */
  readonly outcomes: readonly RecordingOutcome[]
}

/** The one whose turn it is; null when all have had theirs. */
export const currentRecording = ({
  files,
  outcomes,
}: RecordingsInTurn): Extract<LiveOpening, { kind: 'video' }> | null => {
  const file = files[outcomes.length]
  return file === undefined ? null : { kind: 'video', file, name: file.name }
}

export const afterRecording = (turn: RecordingsInTurn, outcome: RecordingOutcome): RecordingsInTurn => ({
  ...turn,
  outcomes: [...turn.outcomes, outcome],
})

/** Nobody wants to wait for the others any more. */
export const skipTheRest = (turn: RecordingsInTurn): RecordingsInTurn => ({
  ...turn,
  outcomes: turn.files.map((_, index) => turn.outcomes[index] ?? { kind: 'skipped' }),
})
