import { useServices } from '#ui/AppServices.ts'
import { DeleteKept } from '#ui/screens/results/DeleteKept.tsx'
import { bytesInWords } from '#ui/words/bytesInWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type SetVideoProps = { readonly sessionId: number; readonly bytes: number; readonly files: number }

/** The video that was kept of the set, in one file or several: where it lies, and how to get rid of it. */
export const SetVideo = ({ sessionId, bytes, files }: SetVideoProps) => {
  const { video: words, locale } = useWords()
  const { app, host } = useServices()
  const show = () => void host.revealVideo({ session_id: sessionId }).catch(app.reportBug)
  return (
    <section className="card panel set-video" aria-label={words.title}>
      <p>{words.ofSet(bytesInWords(bytes, locale), files)}</p>
      <button type="button" className="button" onClick={show}>
        {words.show}
      </button>
      <DeleteKept words={words.delete} forget={() => host.forgetVideo({ session_id: sessionId })} />
    </section>
  )
}
