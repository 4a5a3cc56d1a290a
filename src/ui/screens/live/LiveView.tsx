import type { LiveSession } from '#app/live/liveSession.ts'
import type { SetSaved } from '#app/outbox/setOutbox.ts'
import { LiveProblem } from '#ui/screens/live/LiveProblem.tsx'
import { LiveRail } from '#ui/screens/live/LiveRail.tsx'
import { LiveStage } from '#ui/screens/live/LiveStage.tsx'
import { NoSquats } from '#ui/parts/live/NoSquats.tsx'
import type { RecordingTurn } from '#ui/screens/live/useRecordingTurn.ts'
import { useLiveKeys } from '#ui/screens/live/useLiveKeys.ts'
import type { CueWording, LiveWords } from '#ui/words/liveWords.ts'
import { type ReactNode, useEffect } from 'react'
import { useStore } from 'zustand'
import './live.css'
import './liveRail.css'
import './livePlates.css'
import './liveProblem.css'
import './liveFlow.css'

export type LiveViewProps = {
  /** Opened by the caller with the camera or the recording the user chose. */
  readonly session: LiveSession
  /** Set while it is one of several recordings: those go on by themselves. */
  readonly turn?: RecordingTurn | undefined
  readonly words: LiveWords
  /** What makes the measurement surer. */
  readonly calibration?: ReactNode
  /** The guided list for the rail. */
  readonly exercises: ReactNode
  readonly wording: CueWording
  readonly languageSwitch?: ReactNode
  /** False where this computer can't speak the language shown. */
  readonly hasVoice?: boolean
  /** The set is over; null when there was no rep to keep or it was taken back. */
  readonly onLeave: (saved: SetSaved | null) => void
  /** For remembering. */
  readonly onMuted?: (muted: boolean) => void
  readonly onCameraPicked?: (cameraId: string) => void
}

/** One running set on screen. */
export const LiveView = (props: LiveViewProps) => {
  const { session, turn, words, onLeave, onMuted, onCameraPicked } = props
  const run = useStore(session.store, (state) => state.run)
  const isCamera = useStore(session.store, (state) => state.source.kind === 'camera')

  // Whoever ends a set without a rep knows; whoever waited for a recording has to be told.
  const foundNothing = run.kind === 'ended' && run.saved === null && !isCamera
  const inTurn = turn !== undefined

  useEffect(() => {
    if (inTurn) return
    if (run.kind === 'left') onLeave(null)
    if (run.kind === 'ended' && !foundNothing) onLeave(run.saved)
  }, [run, foundNothing, inTurn, onLeave])

  const actions = {
    pause: () => {
      if (isCamera) session.togglePause()
    },
    mute: () => {
      const muted = !session.store.getState().muted
      session.setMuted(muted)
      onMuted?.(muted)
    },
    end: () => {
      if (turn !== undefined) return turn.onSkipTheRest()
      if (foundNothing) return onLeave(null)
      // A recording that runs is cancelled; what was measured before trouble stopped it is kept.
      const keeps = isCamera || (run.kind === 'trouble' && session.store.getState().lastRep !== null)
      void (keeps ? session.finish() : session.cancel())
    },
    retry: session.retry,
    skip: () => turn?.onSkip(),
    ask: session.ask,
  }
  useLiveKeys(actions, run.kind === 'trouble')

  if (run.kind === 'trouble' && !inTurn)
    return <LiveProblem session={session} words={words} trouble={run} onCameraPicked={onCameraPicked} />
  if (foundNothing && !inTurn) return <NoSquats words={words} onGoOn={() => onLeave(null)} />
  return (
    <div className="live" data-theme="dark">
      <LiveRail {...props} onPause={actions.pause} onMute={actions.mute} onEnd={actions.end} />
      <LiveStage session={session} words={words} wording={props.wording} />
    </div>
  )
}
