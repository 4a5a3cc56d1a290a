import { askFirst } from '#app/askFirst.ts'
import { type HeelLiftHalf, heelLiftPlan } from '#app/exercise/heelLiftTest.ts'
import type { LiveOpening } from '#app/live/liveOpening.ts'
import { openLiveSession } from '#app/live/liveSession.ts'
import type { RecordingsInTurn } from '#app/recordings/recordingsInTurn.ts'
import type { SetSaved } from '#app/outbox/setOutbox.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'
import { keepIfWanted } from '#app/outbox/keepIfWanted.ts'
import type { Settings } from '#contract/settings.ts'
import { type Language, otherLanguage } from '#core/language.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { ExerciseList } from '#ui/parts/ExerciseList.tsx'
import { LiveCalibration } from '#ui/screens/live/LiveCalibration.tsx'
import { LiveView } from '#ui/screens/live/LiveView.tsx'
import { useRecordingTurn } from '#ui/screens/live/useRecordingTurn.ts'
import { LanguageSwitch } from '#ui/parts/live/LanguageSwitch.tsx'
import { useHasVoice } from '#ui/useHasVoice.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useCallback, useEffect, useState } from 'react'

type LiveScreenProps = {
  readonly opening: LiveOpening
  /** Set while the set is half of a heel-lift test. */
  readonly heelLift: HeelLiftHalf | null
  /** Set while it is one of several recordings. */
  readonly turn: RecordingsInTurn | undefined
}

/** Starts a set when it appears and leaves it when it goes away, however that happens. */
export const LiveScreen = ({ opening, heelLift, turn }: LiveScreenProps) => {
  const services = useServices()
  const { app } = services
  const session = useLiveSession(services, opening, heelLift)
  const recordingTurn = useRecordingTurn(session, turn)
  const wording = useAppState((state) => state.settings.cue_wording)
  const onLeave = useCallback(
    (saved: SetSaved | null) => {
      app.noteLatency(session.store.getState().latency)
      app.leaveLive(saved)
    },
    [app, session],
  )
  const words = useWords()
  const hasVoice = useHasVoice()
  const remember = (change: Parameters<typeof app.changeSettings>[0]) => {
    app.changeSettings(change).catch(app.reportBug)
  }

  return (
    <LiveView
      session={session}
      turn={recordingTurn}
      words={words.live}
      languageSwitch={<LanguageKey />}
      hasVoice={hasVoice}
      calibration={<LiveCalibration session={session} />}
      exercises={
        heelLift === null ? (
          <ExerciseList current="squat" />
        ) : (
          <p className="live-half">{words.plan.heelLift.onSet[heelLift.half]}</p>
        )
      }
      wording={wording}
      onLeave={onLeave}
      onMuted={(muted) => remember({ muted })}
      onCameraPicked={(camera_id) => remember({ camera_id })}
    />
  )
}

/** Also by key, because nobody wants to look for it during a set. */
const LanguageKey = () => {
  const { app } = useServices()
  const { language, live } = useWords()
  const choose = (next: Language) => void app.changeSettings({ language: next }).catch(app.reportBug)
  const other = otherLanguage(language)
  useKeys({ l: () => choose(other) })
  return <LanguageSwitch to={other} onChoose={choose} words={live.languageSwitch} />
}

const useLiveSession = (
  services: ReturnType<typeof useServices>,
  opening: LiveOpening,
  heelLift: HeelLiftHalf | null,
) => {
  const [session] = useState(() => {
    const { host, sources, outbox, coach, clock, solver, people, keepAwake, app } = services
    const isAllowed = async () => (await host.askForCamera({})).kind === 'allowed'
    return openLiveSession({
      sources: { ...sources, camera: (cameraId) => askFirst(sources.camera(cameraId), isAllowed) },
      opening,
      outbox: keepIfWanted(outbox, () => app.store.getState().settings.keep_landmarks),
      coach,
      clock,
      solver,
      people,
      keepAwake,
      muted: app.store.getState().settings.muted,
      plan: heelLift === null ? planOf(app.store.getState().settings) : heelLiftPlan,
      coaching: () => {
        const { cue_mode, feedback } = app.store.getState().settings
        // Warned, a person would mend what the test is to compare.
        return { mode: cue_mode, feedback: heelLift === null ? feedback : 'none' }
      },
      pictures: () => {
        const { keep_pictures, blur_face } = app.store.getState().settings
        return { keep: keep_pictures, blurFace: blur_face }
      },
      video: { isWanted: () => app.store.getState().settings.keep_video, host },
      reportBug: app.reportBug,
    })
  })
  useEffect(() => session.start(), [session])
  return session
}

const planOf = ({ plan_reps, plan_sets, rest_seconds }: Settings): SetPlan => ({
  reps: plan_reps,
  sets: plan_sets,
  restSeconds: rest_seconds,
})
