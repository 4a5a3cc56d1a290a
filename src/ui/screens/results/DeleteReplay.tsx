import { useServices } from '#ui/AppServices.ts'
import { AskedTwice } from '#ui/parts/AskedTwice.tsx'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** The kept frames of one set; its numbers stay. */
export const DeleteReplay = ({ sessionId }: { readonly sessionId: number }) => {
  const { replay, storage } = useWords()
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = () =>
    run(async () => {
      const answer = await host.forgetPoses({ session_id: sessionId })
      setTrouble(answer.kind === 'failed' ? storage.remedy[answer.why] : null)
      app.historyChanged()
    })
  return (
    <div className="replay-delete">
      <AskedTwice quiet words={replay.delete} disabled={pending} onConfirm={remove} />
      {trouble !== null && (
        <p role="alert" className="small">
          {replay.delete.failed} {trouble}
        </p>
      )}
    </div>
  )
}
