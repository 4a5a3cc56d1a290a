import { askFirst } from '#app/askFirst.ts'
import type { LiveOpening } from '#app/liveOpening.ts'
import { openLiveSession } from '#app/liveSession.ts'
import type { SetSaved } from '#app/setOutbox.ts'
import { programme } from '#core/programme/programme.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { ExerciseList } from '#ui/parts/ExerciseList.tsx'
import { LiveView } from '#ui/screens/live/LiveView.tsx'
import { liveWords } from '#ui/words/liveWords.en.ts'
import { useCallback, useEffect, useState } from 'react'

/** Starts a set when it appears and leaves it when it goes away, however that happens. */
export const LiveScreen = ({ opening }: { readonly opening: LiveOpening }) => {
  const services = useServices()
  const { app } = services
  const session = useLiveSession(services, opening)
  const wording = useAppState((state) => state.settings.cue_wording)
  const onLeave = useCallback((saved: SetSaved | null) => app.leaveLive(saved), [app])
  const remember = (change: Parameters<typeof app.changeSettings>[0]) => {
    app.changeSettings(change).catch(app.reportBug)
  }

  return (
    <LiveView
      session={session}
      words={liveWords}
      exercises={<ExerciseList variant="compact" current="squat" />}
      plannedReps={plannedReps}
      wording={wording}
      onLeave={onLeave}
      onMuted={(muted) => remember({ muted })}
      onCameraPicked={(camera_id) => remember({ camera_id })}
    />
  )
}

const useLiveSession = (services: ReturnType<typeof useServices>, opening: LiveOpening) => {
  const [session] = useState(() => {
    const { host, sources, outbox, coach, clock, keepAwake, app } = services
    const isAllowed = async () => (await host.askForCamera({})).kind === 'allowed'
    return openLiveSession({
      sources: { ...sources, camera: (cameraId) => askFirst(sources.camera(cameraId), isAllowed) },
      opening,
      outbox,
      coach,
      clock,
      keepAwake,
      muted: app.store.getState().settings.muted,
      reportBug: app.reportBug,
    })
  })
  useEffect(() => session.start(), [session])
  return session
}

const squatDose = programme.find((exercise) => exercise.id === 'squat')?.dose
const plannedReps = squatDose?.kind === 'reps' ? squatDose.reps : null
