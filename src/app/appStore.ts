import { afterHalf, type HeelLiftHalf, type HeelLiftStand } from '#app/exercise/heelLiftTest.ts'
import { type Latency, noLatency } from '#app/live/latencyMeter.ts'
import type { LiveOpening } from '#app/live/liveOpening.ts'
import {
  afterRecording,
  currentRecording,
  type RecordingOutcome,
  type RecordingsInTurn,
  skipTheRest,
} from '#app/recordings/recordingsInTurn.ts'
import type { OutboxState } from '#app/outbox/repOutbox.ts'
import type { SetSaved } from '#app/outbox/setOutbox.ts'
import type { Answer, Host, StorageTrouble } from '#contract/hostContract.ts'
import { defaultSettings, type Settings } from '#contract/settings.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'today' }
  | {
      readonly kind: 'live'
      readonly opening: LiveOpening
      readonly heelLift?: HeelLiftHalf
      /** Set while several recordings are measured one after the other. */
      readonly turn?: RecordingsInTurn
    }
  /** What became of several recordings. */
  | { readonly kind: 'recordings'; readonly turn: RecordingsInTurn }
  /** The guided heel-lift test between its halves. */
  | { readonly kind: 'heelLift'; readonly stand: HeelLiftStand }
  /** `checked` with the camera, otherwise by the timer alone. */
  | { readonly kind: 'exercise'; readonly exercise: ExerciseId; readonly checked: boolean }
  /** `fresh` right after the set, otherwise opened from the history or from several recordings. */
  | {
      readonly kind: 'results'
      readonly sessionId: number
      readonly fresh: boolean
      readonly from?: RecordingsInTurn
    }
  | { readonly kind: 'history' }
  /** Two sets side by side, the earlier one first unless they were swapped. */
  | { readonly kind: 'compare'; readonly before: number; readonly after: number }
  | { readonly kind: 'settings' }

export type About = Answer<'aboutThisRun'>

export type AppState = {
  readonly screen: Screen
  readonly settings: Settings
  /** Null until the main process has answered. */
  readonly about: About | null
  /** Why the last change of settings was not saved. */
  readonly settingsTrouble: StorageTrouble | null
  /** The session that was deleted last and can still come back. */
  readonly deleted: number | null
  readonly deleteTrouble: StorageTrouble | null
  /** Goes up when sessions were added, deleted or restored, so that lists read themselves anew. */
  readonly historyVersion: number
  /** Reps of any set that are not on the disk yet. */
  readonly outbox: OutboxState
  /** As the last set of this run measured it. */
  readonly latency: Latency
  /** A throw that no screen expected. */
  readonly bug: unknown
}

export type AppStore = {
  readonly store: Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly start: () => Promise<void>
  readonly go: (screen: Screen) => void
  readonly startCamera: () => void
  readonly startHeelLift: (half: HeelLiftHalf) => void
  /** One opens its results at its end, several a summary. */
  readonly openVideos: (files: readonly File[]) => void
  /** One of several recordings is done: on to the next one, or to the summary. */
  readonly recordingOver: (outcome: RecordingOutcome, goOn: boolean) => void
  readonly trySample: () => void
  /** The live screen is done; null when no set had started or it was taken back. */
  readonly leaveLive: (saved: SetSaved | null) => void
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>
  readonly deleteSession: (sessionId: number) => Promise<void>
  readonly undoDelete: () => Promise<void>
  /** The set that was deleted last shall not come back. */
  readonly dismissDeleted: () => void
  /** It was read; a set that couldn't be brought back can still be. */
  readonly dismissDeleteTrouble: () => void
  /** Lists read themselves anew. */
  readonly historyChanged: () => void
  /** All was deleted: settings and the rest are as on the first day, and this screen stays. */
  readonly readAgain: () => Promise<void>
  readonly outboxChanged: (outbox: OutboxState) => void
  readonly noteLatency: (latency: Latency) => void
  readonly reportBug: (bug: unknown) => void
}

/** What the page shows and remembers apart from a running set. */
export const openAppStore = (host: Host): AppStore => {
  const store = createStore<AppState>()(() => ({
    screen: { kind: 'starting' },
    settings: defaultSettings,
    about: null,
    settingsTrouble: null,
    deleted: null,
    deleteTrouble: null,
    historyVersion: 0,
    outbox: { kind: 'saved', unsavedReps: 0, why: null },
    latency: noLatency,
    bug: null,
  }))
  const { setState, getState } = store

  const go = (screen: Screen) => setState({ screen })
  const historyChanged = () => setState((state) => ({ historyVersion: state.historyVersion + 1 }))

  const changeSettings = async (change: Partial<Settings>) => {
    setState((state) => ({ settings: { ...state.settings, ...change } }))
    const answer = await host.saveSettings(getState().settings)
    setState({ settingsTrouble: answer.kind === 'failed' ? answer.why : null })
  }

  /** Whoever starts a set has read the first-run page; it need not come back. */
  const openLive = (
    opening: LiveOpening,
    partOf: { readonly heelLift?: HeelLiftHalf; readonly turn?: RecordingsInTurn } = {},
  ) => {
    setState({ screen: { kind: 'live', opening, ...partOf }, deleted: null, deleteTrouble: null })
    if (!getState().settings.welcomed) void changeSettings({ welcomed: true }).catch(reportBug)
  }

  const openTurn = (turn: RecordingsInTurn) => {
    const opening = currentRecording(turn)
    if (opening !== null) return openLive(opening, turn.files.length > 1 ? { turn } : {})
    if (turn.files.length > 0) go({ kind: 'recordings', turn })
  }

  const reportBug = (bug: unknown) => setState({ bug })

  return {
    store,
    go,
    changeSettings,
    historyChanged,
    readAgain: async () => {
      const [settings, about] = await Promise.all([host.loadSettings({}), host.aboutThisRun({})])
      setState({ settings, about, deleted: null, deleteTrouble: null })
      historyChanged()
    },
    outboxChanged: (outbox) => {
      const before = getState().outbox
      setState({ outbox })
      // What was told as unsaved may be saved now, though nobody is waiting for it any more.
      if (before.kind === 'waiting') historyChanged()
    },
    noteLatency: (latency) => setState({ latency }),
    reportBug,

    start: async () => {
      const [settings, about] = await Promise.all([host.loadSettings({}), host.aboutThisRun({})])
      setState({ settings, about, screen: { kind: settings.welcomed ? 'today' : 'welcome' } })
    },

    startCamera: () => openLive({ kind: 'camera', cameraId: getState().settings.camera_id }),
    startHeelLift: (heelLift) =>
      openLive({ kind: 'camera', cameraId: getState().settings.camera_id }, { heelLift }),
    openVideos: (files) => openTurn({ files, outcomes: [] }),
    recordingOver: (outcome, goOn) => {
      historyChanged()
      const { screen } = getState()
      if (screen.kind !== 'live' || screen.turn === undefined) return
      const turn = afterRecording(screen.turn, outcome)
      openTurn(goOn ? turn : skipTheRest(turn))
    },
    trySample: () => openLive({ kind: 'sample' }),

    // What is not saved yet is told by the notice above every screen, and shows up here once it is.
    leaveLive: (saved) => {
      const sessionId = saved?.sessionId ?? null
      historyChanged()
      const { screen } = getState()
      if (screen.kind === 'live' && screen.heelLift !== undefined)
        return go({ kind: 'heelLift', stand: afterHalf(screen.heelLift, sessionId) })
      go(sessionId === null ? { kind: 'today' } : { kind: 'results', sessionId, fresh: true })
    },

    deleteSession: async (sessionId) => {
      const answer = await host.deleteSession({ session_id: sessionId })
      if (answer.kind === 'failed') return setState({ deleteTrouble: answer.why })
      setState({ deleted: sessionId, deleteTrouble: null })
      historyChanged()
    },

    undoDelete: async () => {
      const { deleted } = getState()
      if (deleted === null) return
      const answer = await host.restoreSession({ session_id: deleted })
      if (answer.kind === 'failed') return setState({ deleteTrouble: answer.why })
      setState({ deleted: null, deleteTrouble: null })
      historyChanged()
    },

    dismissDeleted: () => setState({ deleted: null }),
    dismissDeleteTrouble: () => setState({ deleteTrouble: null }),
  }
}
