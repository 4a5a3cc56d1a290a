import type { Answer, Ask } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { RepRecord, WarningRecord } from '#core/record/formReport.ts'

export type SetBegin = Ask<'beginSession'>
export type SetFinish = Omit<Ask<'finishSession'>, 'session_id'>

/**
 * Where a running set leaves what must not be lost. Nothing here waits for the disk: calls are kept in order and
 * retried until they are saved.
 */
export type SetOutbox = {
  readonly begin: (set: SetBegin) => void
  /** Of the set under way; null until the host has given it. */
  readonly sessionId: () => number | null
  readonly saveRep: (rep: RepRecord) => void
  /** Once when raised, once more when cleared. */
  readonly saveWarning: (warning: WarningRecord) => void
  /** Frames in order, each once. */
  readonly savePoses: (poses: readonly RawPose[]) => void
  /** Of the best and the worst rep, once the set is over. */
  readonly savePictures: (pictures: readonly RepPicture[]) => void
  /** Resolves when everything is saved, or with the reason why some of it still isn't. */
  readonly finish: (set: SetFinish) => Promise<SetSaved>
  /** The user cancelled: takes back what was saved of this set. */
  readonly discard: () => Promise<void>
}

export type StorageTrouble = Extract<Answer<'beginSession'>, { kind: 'failed' }>['why']
export type SetSaved =
  | { readonly kind: 'saved'; readonly sessionId: number }
  | {
      readonly kind: 'unsaved'
      readonly sessionId: number | null
      readonly why: StorageTrouble
      /** Its number once all of it is saved after all; null until then. */
      readonly savedAs: () => number | null
    }
