import { deleteEverything } from '#app/data/deleteEverything.ts'
import type { Answer } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { AskedTwice } from '#ui/parts/AskedTwice.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

/** Asked twice, because there is no undo: the backups go too. */
export const DeleteEverything = ({ sets }: { readonly sets: number }) => {
  const { data: words, storage } = useWords()
  const { app, host, people } = useServices()
  const { pending, run } = usePending()
  const [answer, setAnswer] = useState<Answer<'deleteEverything'> | null>(null)

  const remove = () =>
    run(async () => {
      setAnswer(await deleteEverything(host, app, people))
    })

  return (
    <>
      <SettingRow name={words.delete.name} note={words.delete.note}>
        <AskedTwice
          words={{ ...words.delete, sure: words.delete.sure(sets) }}
          disabled={pending}
          onConfirm={remove}
        />
      </SettingRow>
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
