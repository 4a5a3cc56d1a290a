import type { Answer } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { AskedTwice } from '#ui/parts/AskedTwice.tsx'
import { usePending } from '#ui/usePending.ts'
import type { PictureWords } from '#ui/words/pictureWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type DeleteKeptProps = {
  readonly words: PictureWords['delete']
  readonly forget: () => Promise<Answer<'forgetPoses' | 'forgetPictures' | 'forgetVideo'>>
}

/** Frames, pictures or the video of one set; its numbers stay. */
export const DeleteKept = ({ words, forget }: DeleteKeptProps) => {
  const { storage } = useWords()
  const { app } = useServices()
  const { pending, run } = usePending()
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = () =>
    run(async () => {
      const answer = await forget()
      setTrouble(answer.kind === 'failed' ? storage.remedy[answer.why] : null)
      app.historyChanged()
    })
  return (
    <div className="replay-delete">
      <AskedTwice quiet words={words} disabled={pending} onConfirm={remove} />
      {trouble !== null && (
        <p role="alert" className="small">
          {words.failed} {trouble}
        </p>
      )}
    </div>
  )
}
