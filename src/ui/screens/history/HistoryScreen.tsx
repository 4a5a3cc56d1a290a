import { readHistory } from '#app/readHistory.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { HistoryEmpty } from '#ui/parts/HistoryEmpty.tsx'
import { HistoryTable } from '#ui/parts/HistoryTable.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { Pending } from '#ui/parts/Pending.tsx'
import { ExerciseLog } from '#ui/screens/history/ExerciseLog.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { usePending } from '#ui/usePending.ts'
import type { Restored } from '#ui/words/dataWords.ts'
import { dayInWords } from '#ui/words/dayInWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** Enough to fill any window; older sessions come when asked for. */
const pageLength = 100

export const HistoryScreen = () => {
  const words = useWords().history
  const title = useWords().screens.history
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const historyVersion = useAppState((state) => state.historyVersion)
  const setAside = useAppState((state) => state.about?.database_set_aside ?? null)
  const restored = useAppState((state) => state.about?.database_restored ?? null)
  const damageWords = useDamageWords()
  const [rows, setRows] = useState(pageLength)
  const history = useAnswer(`${historyVersion} ${rows}`, () => readHistory(host, rows))

  if (history === null) return <Pending says={words.loading} />
  const { sessions, total, trouble } = history
  const left = total - sessions.length
  const reading = sessions.length < Math.min(rows, total)
  return (
    <main className="screen history" id="content">
      <header className="head">
        <h1>{title}</h1>
        {total > 0 && <p className="meta">{words.count(total)}</p>}
      </header>
      {setAside !== null && <Notice tone="trouble" {...damageWords(setAside, restored)} />}
      {trouble && <Notice tone="trouble" {...words.unreadable(trouble.why)} />}
      {total === 0 && !trouble && <HistoryEmpty onStart={app.startCamera} />}
      {sessions.length > 0 && (
        <HistoryTable
          sessions={sessions}
          busy={pending}
          onOpen={(sessionId) => app.go({ kind: 'results', sessionId, fresh: false })}
          onDelete={(sessionId) => run(() => app.deleteSession(sessionId))}
        />
      )}
      {left > 0 && (
        <p className="more">
          <button
            type="button"
            className="button"
            disabled={reading}
            onClick={() => setRows(rows + pageLength)}
          >
            {reading ? words.loadingMore : words.more(left)}
          </button>
        </p>
      )}
      <ExerciseLog />
    </main>
  )
}

/** What became of a damaged history. */
const useDamageWords = () => {
  const { history, data, locale } = useWords()
  return (file: string, restored: Restored | null) =>
    restored === null
      ? history.setAside(file)
      : data.restored(file, dayInWords(restored.day, locale), restored.missing_sets)
}
