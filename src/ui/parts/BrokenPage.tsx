import { useWords } from '#ui/words/WordsContext.ts'

type BrokenPageProps = { readonly bug: unknown; readonly onReload: () => void }

export const BrokenPage = ({ bug, onReload }: BrokenPageProps) => {
  const words = useWords().broken
  return (
    <main className="broken">
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </div>
      <button type="button" className="button primary big" onClick={onReload}>
        {words.reload}
      </button>
      <details>
        <summary>{words.details}</summary>
        <pre>{bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}</pre>
      </details>
    </main>
  )
}
