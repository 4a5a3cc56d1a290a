import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Latency, noLatency } from '#app/live/latencyMeter.ts'
import type { LiveMoment } from '#app/live/liveMoment.ts'
import type { CameraChoice, EngineInfo, PoseSource, SourceTrouble } from '#app/ports.ts'
import type { SetSaved } from '#app/outbox/setOutbox.ts'
import type { VideoState } from '#app/live/videoKeeper.ts'
import type { Feedback } from '#core/coach/feedback.ts'
import type { Flow } from '#core/coach/flow.ts'
import type { RepSummary } from '#core/squat/repSummary.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import type { Milliseconds } from '#core/units.ts'

export type LiveRun =
  | { readonly kind: 'opening' }
  | { readonly kind: 'running' }
  /** The source stopped by itself. A set under way is kept; the user goes on with another source or finishes it. */
  | { readonly kind: 'trouble'; readonly why: SourceTrouble; readonly detail: string }
  | { readonly kind: 'saving' }
  /** Null when there was no rep to keep. */
  | { readonly kind: 'ended'; readonly saved: SetSaved | null }
  | { readonly kind: 'left' }

/** What the screen's React parts know: changed by events and a few times a second, never per frame. */
export type LiveState = {
  readonly run: LiveRun
  readonly source: { readonly kind: PoseSource['kind']; readonly name: string }
  readonly stream: MediaStream | null
  readonly engine: EngineInfo | null
  /** Recorded video only. */
  readonly progress: { readonly done: Milliseconds; readonly total: Milliseconds } | null
  readonly cameras: readonly CameraChoice[]
  /** The camera asked for; null means the first one. */
  readonly cameraId: string | null
  readonly setStarted: boolean
  readonly pausedByUser: boolean
  readonly muted: boolean
  readonly view: SessionView | null
  readonly moment: LiveMoment | null
  /** Of the set under way. */
  readonly lastRep: RepSummary | null
  /** Sets with reps that are over. */
  readonly setsKept: number
  /** Reps of this set that were marked as good. */
  readonly knownGood: readonly number[]
  /** Null for a recording. */
  readonly flow: Flow | null
  /** How much of the knees this set may show. */
  readonly feedback: Feedback
  readonly latency: Latency
  readonly video: VideoState
}

export type LiveStore = Pick<StoreApi<LiveState>, 'getState' | 'getInitialState' | 'subscribe'>

export const openLiveStore = (start: Pick<LiveState, 'source' | 'cameraId' | 'muted'>): StoreApi<LiveState> =>
  createStore<LiveState>()(() => ({
    run: { kind: 'opening' },
    stream: null,
    engine: null,
    progress: null,
    cameras: [],
    setStarted: false,
    pausedByUser: false,
    view: null,
    moment: null,
    lastRep: null,
    setsKept: 0,
    knownGood: [],
    flow: null,
    feedback: 'full',
    latency: noLatency,
    video: { kind: 'off' },
    ...start,
  }))
