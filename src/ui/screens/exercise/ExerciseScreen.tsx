import { askFirst } from '#app/askFirst.ts'
import { openExerciseRun } from '#app/exercise/exerciseRun.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { stepParts } from '#core/programme/exerciseCue.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import { timerPlan } from '#core/programme/timerPlan.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { ExerciseView } from '#ui/screens/exercise/ExerciseView.tsx'
import { spokenSeconds } from '#ui/screens/exercise/spokenSeconds.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useState } from 'react'

type ExerciseScreenProps = { readonly exercise: ExerciseId; readonly checked: boolean }

/** Milliseconds between two looks at the clock: seconds change on time, and it costs nothing. */
const tickEvery = 100

/** Begins an exercise when it appears and keeps what was done when it goes away, however that happens. */
export const ExerciseScreen = ({ exercise, checked }: ExerciseScreenProps) => {
  const services = useServices()
  const { app } = services
  const steps = useWords().exercises.texts[exercise].steps
  const cameraId = useAppState((state) => state.settings.camera_id)
  const [run] = useState(() => {
    const { host, sources, coach, clock, keepAwake } = services
    const isAllowed = async () => (await host.askForCamera({})).kind === 'allowed'
    return openExerciseRun({
      exercise,
      plan: [...stepParts(steps.map(spokenSeconds)), ...timerPlan(exerciseOf(exercise).dose)],
      camera: checked ? askFirst(sources.camera(cameraId), isAllowed) : null,
      host,
      coach,
      mode: () => app.store.getState().settings.cue_mode,
      clock,
      keepAwake,
      muted: app.store.getState().settings.muted,
      now: () => performance.now(),
      ticking: (tick) => {
        const timer = setInterval(tick, tickEvery)
        return () => clearInterval(timer)
      },
      onSaved: app.historyChanged,
      reportBug: app.reportBug,
    })
  })
  useEffect(() => run.start(), [run])
  return (
    <ExerciseView
      run={run}
      onLeave={() => app.go({ kind: 'today' })}
      onMuted={(muted) => void app.changeSettings({ muted }).catch(app.reportBug)}
    />
  )
}
