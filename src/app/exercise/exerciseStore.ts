import type { SourceTrouble } from '#app/ports.ts'
import type { Answer } from '#contract/hostContract.ts'
import type { CheckReading } from '#core/programme/checks/checkReading.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import type { PlayerState } from '#core/programme/player/playerState.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type ExerciseCamera =
  | { readonly kind: 'off' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'running'; readonly stream: MediaStream | null }
  | { readonly kind: 'trouble'; readonly why: SourceTrouble }

export type ExerciseSaved =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | Extract<Answer<'saveExercise'>, { kind: 'failed' }>

/** What the screen's React parts know: changed a few times a second, never per frame. */
export type ExerciseState = {
  readonly exercise: ExerciseId
  readonly player: PlayerState
  readonly camera: ExerciseCamera
  /** What the camera reads now; null when it reads nothing, so that no stale value is shown. */
  readonly reading: CheckReading | null
  readonly muted: boolean
  /** The exercise is over: what of it is kept (null: nothing was done) and how that goes. */
  readonly over: { readonly record: ExerciseRecord | null; readonly saved: ExerciseSaved } | null
}

export type ExerciseStore = Pick<StoreApi<ExerciseState>, 'getState' | 'getInitialState' | 'subscribe'>

export const openExerciseStore = (
  start: Pick<ExerciseState, 'exercise' | 'player' | 'muted'>,
): StoreApi<ExerciseState> =>
  createStore<ExerciseState>()(() => ({ camera: { kind: 'off' }, reading: null, over: null, ...start }))
