import { useServices } from '#ui/AppServices.ts'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useEffectEvent, useState } from 'react'

type KeepTestProps = { readonly flatSessionId: number; readonly raisedSessionId: number }

/** Joins both halves and goes on to the result; says so when that fails. */
export const KeepTest = ({ flatSessionId, raisedSessionId }: KeepTestProps) => {
  const words = useWords().plan.heelLift
  const { app, host, outbox } = useServices()
  const { run } = usePending()
  const [failed, setFailed] = useState(false)
  const keep = () =>
    run(async () => {
      await outbox.flush()
      const answer = await host.saveHeelLift({
        flat_session_id: flatSessionId,
        raised_session_id: raisedSessionId,
      })
      setFailed(answer.kind === 'failed')
      if (answer.kind === 'failed') return
      app.historyChanged()
      app.go({ kind: 'results', sessionId: raisedSessionId, fresh: true })
    })
  const keepNow = useEffectEvent(keep)
  useEffect(() => void keepNow(), [])
  if (!failed)
    return (
      <p>
        <output>{words.saving}</output>
      </p>
    )
  return (
    <div role="alert">
      <p>{words.notSaved}</p>
      <button type="button" className="button primary" onClick={() => void keep()}>
        {words.again}
      </button>
    </div>
  )
}
