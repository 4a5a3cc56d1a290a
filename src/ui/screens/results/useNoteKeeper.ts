import { type NoteKeeper, openNoteKeeper } from '#app/history/noteKeeper.ts'
import type { Answer } from '#contract/hostContract.ts'
import type { SetNote } from '#contract/setNote.ts'
import { useServices } from '#ui/AppServices.ts'
import { pageTimer } from '#ui/pageTimer.ts'
import { useEffect, useState } from 'react'

/** The last chances of a page: going away, and whatever hides it. */
const lastChances = ['beforeunload', 'pagehide', 'blur'] as const

/** Keeps what is said of a set, also when the window is closed or the page left in the middle of a word. */
export const useNoteKeeper = (sessionId: number, said: SetNote) => {
  const { app, host } = useServices()
  const [answer, setAnswer] = useState<Answer<'saveSetNote'> | null>(null)
  const [keeper] = useState<NoteKeeper>(() =>
    openNoteKeeper({
      said,
      save: (next) => host.saveSetNote({ session_id: sessionId, ...next }),
      timer: pageTimer,
      onAnswer: setAnswer,
      reportBug: app.reportBug,
    }),
  )
  useEffect(() => {
    const { flush } = keeper
    document.addEventListener('visibilitychange', flush)
    for (const chance of lastChances) window.addEventListener(chance, flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      for (const chance of lastChances) window.removeEventListener(chance, flush)
      flush()
    }
  }, [keeper])
  return { keeper, answer }
}
