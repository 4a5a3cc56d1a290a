import { useServices } from '#ui/AppServices.ts'
import { useEffect, useEffectEvent, useState } from 'react'

/** Asks once per `key`, which names everything that the question depends on, and keeps the last answer while the next one is on its way; null until the first. */
export const useAnswer = <T>(key: string, ask: () => Promise<T>): T | null => {
  const { app } = useServices()
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T } | null>(null)
  const askNow = useEffectEvent(ask)
  useEffect(() => {
    let wanted = true
    askNow().then(
      (value) => wanted && setAnswer({ key, value }),
      (bug: unknown) => wanted && app.reportBug(bug),
    )
    return () => {
      wanted = false
    }
  }, [key, app])
  return answer && answer.value
}
