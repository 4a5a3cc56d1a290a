import type { ExerciseId } from '#core/programme/exercise.ts'
import { exerciseOf, programme } from '#core/programme/programme.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { isSameDay } from '#ui/format/formatDay.ts'
import { ExerciseHowTo } from '#ui/parts/ExerciseHowTo.tsx'
import { ExerciseList } from '#ui/parts/ExerciseList.tsx'
import { StartPanel } from '#ui/screens/today/StartPanel.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** As many of the newest sessions as anyone does in a day. */
const newest = { limit: 50, offset: 0 }

export const TodayScreen = () => {
  const words = useWords()
  const { app, host, clock } = useServices()
  const [open, setOpen] = useState<ExerciseId>('squat')
  const historyVersion = useAppState((state) => state.historyVersion)
  const history = useAnswer(`newest ${historyVersion}`, () => host.listSessions(newest))
  useKeys({ Enter: app.startCamera })

  const now = clock.isoNow()
  const setsToday = history?.sessions.filter((session) => isSameDay(session.recorded_at, now)).length

  return (
    <main className="screen today" id="content">
      <div>
        <header className="head">
          <h1>{words.screens.today}</h1>
          <p className="meta">
            {words.today.exercises(programme.length)}
            {setsToday !== undefined && `, ${words.today.setsToday(setsToday)}`}
          </p>
        </header>
        <ExerciseList variant="full" current={open} onOpen={setOpen} />
      </div>
      <aside className="card side-panel" key={open} aria-label={words.exercises.texts[open].name}>
        {open === 'squat' ? (
          <StartPanel onCamera={app.startCamera} onSample={app.trySample} onVideo={app.openVideo} />
        ) : (
          <ExerciseHowTo exercise={exerciseOf(open)} onClose={() => setOpen('squat')} />
        )}
      </aside>
    </main>
  )
}
