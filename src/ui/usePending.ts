import { useServices } from '#ui/AppServices.ts'
import { useCallback, useState } from 'react'

/** Runs one action at a time and says whether it is under way; an unexpected throw reaches the broken page. */
export const usePending = () => {
  const { app } = useServices()
  const [pending, setPending] = useState(false)
  const run = useCallback(
    async (action: () => Promise<void>) => {
      if (pending) return
      setPending(true)
      try {
        await action()
      } catch (bug) {
        app.reportBug(bug)
      } finally {
        setPending(false)
      }
    },
    [app, pending],
  )
  return { pending, run }
}
