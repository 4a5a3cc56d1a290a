import type { ExerciseId } from '#core/programme/exercise.ts'
import { tickedRecord } from '#core/programme/exerciseRecord.ts'
import { minutesOf } from '#core/programme/plan/minutesOf.ts'
import { nextOf } from '#core/programme/plan/todaysPlan.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import { isWork, timerPlan } from '#core/programme/timerPlan.ts'
import { useServices } from '#ui/AppServices.ts'
import { ExerciseHowTo } from '#ui/parts/ExerciseHowTo.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PlanList } from '#ui/parts/PlanList.tsx'
import { Recordings } from '#ui/screens/today/Recordings.tsx'
import { StartPanel } from '#ui/screens/today/StartPanel.tsx'
import { WhoSquats } from '#ui/screens/today/WhoSquats.tsx'
import { useTodaysPlan } from '#ui/screens/today/useTodaysPlan.ts'
import { useKeys } from '#ui/useKeys.ts'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

export const TodayScreen = () => {
  const words = useWords()
  const { app, host, clock } = useServices()
  const { plan, setsToday, isKnown } = useTodaysPlan()
  const { run } = usePending()
  const [chosen, setChosen] = useState<ExerciseId | null>(null)
  const [notSaved, setNotSaved] = useState<string | null>(null)
  const open = chosen ?? (isKnown ? (nextOf(plan)?.exercise ?? 'squat') : 'squat')
  const start = (checked: boolean) =>
    open === 'squat' ? app.startCamera() : app.go({ kind: 'exercise', exercise: open, checked })
  useKeys({ Enter: () => start(exerciseOf(open).checking === 'camera') })

  const tick = () =>
    run(async () => {
      const planned = timerPlan(exerciseOf(open).dose).filter(isWork).length
      const moment = { exercise: open, done_at: clock.isoNow(), duration_ms: 0 }
      const answer = await host.saveExercise(tickedRecord(moment, planned))
      setNotSaved(answer.kind === 'failed' ? words.exercises.player.done.notSaved(answer.why) : null)
      if (answer.kind !== 'failed') app.historyChanged()
    })

  const left = plan.items.filter(({ done }) => !done).map(({ exercise }) => exercise)
  return (
    <main className="screen today" id="content">
      <div>
        <header className="head">
          <h1>{words.screens.today}</h1>
          <p className="meta">
            {left.length === 0
              ? words.plan.allDone
              : `${words.today.exercises(left.length)}, ${words.plan.about(minutesOf(left))}`}
            {setsToday !== null && `, ${words.today.setsToday(setsToday)}`}
          </p>
          <Recordings onVideos={app.openVideos} onSample={app.trySample} />
        </header>
        {notSaved !== null && <Notice tone="trouble" title={notSaved} onDismiss={() => setNotSaved(null)} />}
        <PlanList plan={plan} current={open} onOpen={setChosen} />
      </div>
      <aside className="card side-panel" key={open} aria-label={words.exercises.texts[open].name}>
        {open === 'squat' ? (
          <StartPanel who={<WhoSquats />} onCamera={app.startCamera} />
        ) : (
          <ExerciseHowTo exercise={exerciseOf(open)} onStart={start} onTick={() => void tick()} />
        )}
      </aside>
    </main>
  )
}
