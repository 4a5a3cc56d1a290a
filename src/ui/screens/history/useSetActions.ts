import type { SessionSummary } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useCallback, useState } from 'react'

/** What can be done to a set in the list. The functions stay the same while nothing is under way, so that no row is drawn again for them. */
export const useSetActions = (dropChosen: (sessionId: number) => void) => {
  const { storage } = useWords()
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const [notRenamed, setNotRenamed] = useState<string | null>(null)

  const open = useCallback(
    ({ session_id }: SessionSummary) => app.go({ kind: 'results', sessionId: session_id, fresh: false }),
    [app],
  )
  const rename = useCallback(
    ({ session_id }: SessionSummary, title: string) =>
      void run(async () => {
        const answer = await host.renameSession({ session_id, title })
        setNotRenamed(answer.kind === 'failed' ? storage.remedy[answer.why] : null)
        app.historyChanged()
      }),
    [app, host, run, storage],
  )
  const remove = useCallback(
    ({ session_id }: SessionSummary) => {
      dropChosen(session_id)
      void run(() => app.deleteSession(session_id))
    },
    [app, run, dropChosen],
  )
  return { busy: pending, open, rename, remove, notRenamed, dismiss: () => setNotRenamed(null) }
}
