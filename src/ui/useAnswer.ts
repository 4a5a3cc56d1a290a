import { useServices } from '#ui/AppServices.ts'
import { useEffect, useState } from 'react'

/** Asks once per `key` and keeps the last answer while the next one is on its way; null until the first. */
export const useAnswer = <T>(key: string, ask: () => Promise<T>): T | null => {
  const { app } = useServices()
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let wanted = true
    ask().then(
      (value) => wanted && setAnswer(value),
      (bug: unknown) => wanted && app.reportBug(bug),
    )
    return () => {
      wanted = false
    }
    // The key names everything that the question depends on.
  }, [key])
  return answer
}
