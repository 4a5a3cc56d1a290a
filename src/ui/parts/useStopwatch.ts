import { useEffect, useState } from 'react'

type Watch =
  | { readonly state: 'stopped'; readonly before: 0 }
  | { readonly state: 'running'; readonly before: number; readonly since: number }
  | { readonly state: 'paused'; readonly before: number }

/** Often enough for whole seconds to change on time, seldom enough to cost nothing. */
const tickMilliseconds = 200

export const useStopwatch = () => {
  const [watch, setWatch] = useState<Watch>({ state: 'stopped', before: 0 })
  const [now, setNow] = useState(0)
  const { state } = watch

  useEffect(() => {
    if (state !== 'running') return
    const ticking = setInterval(() => setNow(performance.now()), tickMilliseconds)
    return () => clearInterval(ticking)
  }, [state])

  const run = (before: number) => {
    const since = performance.now()
    setNow(since)
    setWatch({ state: 'running', before, since })
  }
  const elapsed = watch.state === 'running' ? watch.before + Math.max(0, now - watch.since) : watch.before

  return {
    state,
    elapsed,
    start: () => run(0),
    goOn: () => run(elapsed),
    pause: () => setWatch({ state: 'paused', before: elapsed }),
    stop: () => setWatch({ state: 'stopped', before: 0 }),
  }
}
