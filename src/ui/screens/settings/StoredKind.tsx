import type { Answer } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { AskedTwice } from '#ui/parts/AskedTwice.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { usePending } from '#ui/usePending.ts'
import { bytesInWords } from '#ui/words/bytesInWords.ts'
import type { PictureWords } from '#ui/words/pictureWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type Forgotten = Answer<'forgetPoses' | 'forgetPictures' | 'forgetVideo'>
type StoredKindProps = {
  readonly words: PictureWords['stored']
  readonly bytes: number
  readonly forget: () => Promise<Forgotten>
}

/** How much room one kind of what is kept takes, and how to get rid of all of it. */
export const StoredKind = ({ words, bytes, forget }: StoredKindProps) => {
  const { storage, locale } = useWords()
  const { app } = useServices()
  const { pending, run } = usePending()
  const [answer, setAnswer] = useState<Forgotten | null>(null)
  const size = bytesInWords(bytes, locale)
  const remove = () =>
    run(async () => {
      setAnswer(await forget())
      app.historyChanged()
    })
  return (
    <>
      <SettingRow name={words.name} note={bytes === 0 ? words.none : words.note(size)}>
        {bytes > 0 && (
          <AskedTwice words={{ ...words, sure: words.sure(size) }} disabled={pending} onConfirm={remove} />
        )}
      </SettingRow>
      {answer?.kind === 'saved' && (
        <Notice tone="news" title={words.done} onDismiss={() => setAnswer(null)} />
      )}
      {answer?.kind === 'failed' && (
        <Notice tone="trouble" title={words.failed} text={storage.remedy[answer.why]} />
      )}
    </>
  )
}
