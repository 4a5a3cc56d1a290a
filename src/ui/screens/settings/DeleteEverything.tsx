import type { Answer } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useRef, useState } from 'react'

/** Asked twice, because there is no undo: the backups go too. */
export const DeleteEverything = ({ sets }: { readonly sets: number }) => {
  const { data: words, storage } = useWords()
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const [asking, setAsking] = useState(false)
  const [answer, setAnswer] = useState<Answer<'deleteEverything'> | null>(null)

  const keep = useRef<HTMLButtonElement>(null)
  // The harmless answer is the one that Enter meets.
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])

  const remove = () =>
    run(async () => {
      setAnswer(await host.deleteEverything({}))
      setAsking(false)
      await app.readAgain()
    })

  return (
    <>
      <SettingRow name={words.delete.name} note={words.delete.note}>
        {asking ? null : (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {words.delete.ask}
          </button>
        )}
      </SettingRow>
      {asking && (
        <div className="notice trouble" role="alertdialog" aria-label={words.delete.name}>
          <p>
            <strong>{words.delete.sure(sets)}</strong>
          </p>
          <button type="button" className="button" ref={keep} onClick={() => setAsking(false)}>
            {words.delete.cancel}
          </button>
          <button type="button" className="button" disabled={pending} onClick={remove}>
            {words.delete.confirm}
          </button>
        </div>
      )}
      {answer?.kind === 'saved' && (
        <Notice tone="news" title={words.delete.done} onDismiss={() => setAnswer(null)} />
      )}
      {answer?.kind === 'failed' && (
        <Notice
          tone="trouble"
          title={words.failed.delete.title}
          text={`${words.failed.delete.text} ${storage.remedy[answer.why]}`}
        />
      )}
    </>
  )
}
