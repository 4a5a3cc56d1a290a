import type { Latency } from '#app/live/latencyMeter.ts'
import { CameraPicker } from '#ui/parts/live/CameraPicker.tsx'
import { EngineLine } from '#ui/parts/live/EngineLine.tsx'
import { LiveKeys } from '#ui/parts/live/LiveKeys.tsx'
import { TrustMeter } from '#ui/parts/live/TrustMeter.tsx'
import { VideoLine } from '#ui/parts/live/VideoLine.tsx'
import { VideoProgress } from '#ui/parts/live/VideoProgress.tsx'
import { Logo } from '#ui/parts/Logo.tsx'
import type { LiveViewProps } from '#ui/screens/live/LiveView.tsx'
import { turnedBy } from '#ui/screens/live/turnedBy.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useStore } from 'zustand'

/** Small print: how far picture and tone run behind the camera. */
const LatencyLine = ({ latency: { overlayMs, toneMs } }: { readonly latency: Latency }) => {
  const words = useWords().settings.coach.latency
  return overlayMs === null && toneMs === null ? null : (
    <p className="live-engine">
      {words.name}: {words.measured(overlayMs, toneMs)}
    </p>
  )
}

type LiveRailProps = Pick<
  LiveViewProps,
  | 'session'
  | 'turn'
  | 'words'
  | 'calibration'
  | 'exercises'
  | 'languageSwitch'
  | 'hasVoice'
  | 'onCameraPicked'
> & {
  readonly onPause: () => void
  readonly onMute: () => void
  readonly onEnd: () => void
}

/** Read from a chair: quiet. */
export const LiveRail = ({
  session,
  turn,
  words,
  calibration,
  exercises,
  languageSwitch,
  hasVoice = true,
  onCameraPicked,
  onPause,
  onMute,
  onEnd,
}: LiveRailProps) => {
  const state = useStore(session.store)
  const isCamera = state.source.kind === 'camera'
  return (
    <aside className="live-rail" aria-label={words.screenName}>
      <header className="live-rail-head">
        <Logo size={26} />
        <span>{isCamera ? words.today : words.recording.title}</span>
        {state.flow !== null && (
          <b className="live-set-of">{words.coach.setOf(state.flow.setNumber, state.flow.plan.sets)}</b>
        )}
        {languageSwitch}
      </header>
      {state.feedback !== 'full' && (
        <p className="live-feedback">
          {state.feedback === 'none' ? words.coach.checkSet : words.coach.lastRepOnly}
        </p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a short window scrolls the list, and so must the keyboard */}
      <section className="live-rail-list" aria-label={words.today} tabIndex={0}>
        {exercises}
      </section>
      <div className="live-rail-foot">
        {isCamera ? (
          <CameraPicker
            cameras={state.cameras}
            cameraId={state.cameraId}
            onPick={(cameraId) => {
              session.pickCamera(cameraId)
              onCameraPicked?.(cameraId)
            }}
            words={words}
          />
        ) : (
          <VideoProgress
            name={state.source.name}
            turn={turn}
            progress={state.progress}
            words={words.recording}
            locale={words.locale}
          />
        )}
        {isCamera && calibration}
        <TrustMeter
          framing={state.view?.framing ?? null}
          turned={state.view === null ? null : turnedBy(state.view)}
          words={words.trust}
        />
        <VideoLine video={state.video} />
        <LatencyLine latency={state.latency} />
        <EngineLine engine={state.engine} words={words} />
        {!hasVoice && !state.muted && <p className="live-engine live-engine-instead">{words.noVoice}</p>}
        <LiveKeys
          canPause={isCamera}
          turn={turn}
          paused={state.pausedByUser}
          muted={state.muted}
          onPause={onPause}
          onMute={onMute}
          onEnd={onEnd}
          words={words}
        />
      </div>
    </aside>
  )
}
