import type { StorageTrouble } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import type { Titled } from '#ui/words/words.ts'

type MissingPageProps = {
  /** What is said where nothing is wrong with the storage: it is simply gone. */
  readonly gone: Titled
  readonly trouble: { readonly why: StorageTrouble } | undefined
}

/** Instead of a set that is gone or can't be read: why, what to do, and the way back. */
export const MissingPage = ({ gone, trouble }: MissingPageProps) => {
  const { results, storage } = useWords()
  const { app } = useServices()
  const why = trouble === undefined ? gone : { title: results.unreadable, text: storage.remedy[trouble.why] }
  return (
    <main className="screen" id="content">
      <header className="head">
        <h1>{why.title}</h1>
      </header>
      <p className="muted">{why.text}</p>
      <p>
        <button type="button" className="button" onClick={() => app.go({ kind: 'history' })}>
          {results.missing.toHistory}
        </button>
      </p>
    </main>
  )
}
