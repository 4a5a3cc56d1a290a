import { useAppState, useServices } from '#ui/AppServices.ts'
import { ExerciseLogTable } from '#ui/parts/ExerciseLogTable.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** Some months of exercising; older ones stay in the file. */
const newest = { limit: 200, offset: 0 }

/** The exercises that one person or, with null, anybody has done, below the sets; nothing while there are none. */
export const ExerciseLog = ({ person }: { readonly person: number | null }) => {
  const words = useWords()
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const historyVersion = useAppState((state) => state.historyVersion)
  const [trouble, setTrouble] = useState<string | null>(null)
  const log = useAnswer(`exercises ${historyVersion} ${person}`, () =>
    host.listExercises({ ...newest, person_id: person }),
  )
  if (log === null || log.exercises.length === 0) return null

  const remove = (exerciseId: number) =>
    run(async () => {
      const answer = await host.deleteExercise({ exercise_id: exerciseId })
      setTrouble(answer.kind === 'failed' ? words.storage.remedy[answer.why] : null)
      app.historyChanged()
    })
  return (
    <section className="exercise-log">
      <h2>{words.exercises.player.log.title}</h2>
      {trouble !== null && <Notice tone="trouble" title={trouble} onDismiss={() => setTrouble(null)} />}
      <ExerciseLogTable exercises={log.exercises} busy={pending} onDelete={(id) => void remove(id)} />
    </section>
  )
}
