import { importEverything, type ImportAnswer } from '#app/importEverything.ts'
import type { Answer } from '#contract/hostContract.ts'
import { useServices } from '#ui/AppServices.ts'
import { FileButton } from '#ui/parts/FileButton.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type Outcome =
  | { readonly kind: 'exported'; readonly answer: Answer<'exportEverything'> }
  | { readonly kind: 'imported'; readonly answer: ImportAnswer }

/** Everything into one file, and back out of one. */
export const MoveData = () => {
  const { data: words, language } = useWords()
  const { app, host, people } = useServices()
  const { pending, run } = usePending()
  const [progress, setProgress] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const exportAll = () =>
    run(async () => setOutcome({ kind: 'exported', answer: await host.exportEverything({ language }) }))
  const importAll = (file: File) =>
    run(async () => {
      setOutcome(null)
      setProgress(0)
      try {
        setOutcome({ kind: 'imported', answer: await importEverything(host, file, setProgress) })
      } finally {
        setProgress(null)
      }
      app.historyChanged()
      await people.load()
    })

  return (
    <>
      <SettingRow name={words.move.name} note={words.move.note}>
        <span className="button-pair">
          <button type="button" className="button" disabled={pending} onClick={exportAll}>
            {words.move.export}
          </button>
          <FileButton
            label={words.move.import}
            accept=".overtoe"
            className="button"
            disabled={pending}
            onFiles={([file]) => file && importAll(file)}
          />
        </span>
      </SettingRow>
      {progress !== null && <progress className="wide" value={progress} aria-label={words.move.import} />}
      {outcome && <MoveOutcome outcome={outcome} onDismiss={() => setOutcome(null)} />}
    </>
  )
}

const MoveOutcome = ({
  outcome,
  onDismiss,
}: {
  readonly outcome: Outcome
  readonly onDismiss: () => void
}) => {
  const { data: words, storage } = useWords()
  const { answer } = outcome
  switch (answer.kind) {
    case 'cancelled':
      return null
    case 'saved':
      return <Notice tone="news" title={words.exported(answer.path)} onDismiss={onDismiss} />
    case 'imported':
      return <Notice tone="news" title={words.imported(answer.added, answer.known)} onDismiss={onDismiss} />
    case 'refused':
      return (
        <Notice
          tone="trouble"
          title={words.failed.import.title}
          text={words.refused[answer.why]}
          onDismiss={onDismiss}
        />
      )
    case 'unreadable':
      return (
        <Notice
          tone="trouble"
          title={words.failed.import.title}
          text={words.refused.unreadable}
          onDismiss={onDismiss}
        />
      )
    case 'failed': {
      const failed = outcome.kind === 'exported' ? words.failed.export : words.failed.import
      return (
        <Notice
          tone="trouble"
          title={failed.title}
          text={`${failed.text} ${storage.remedy[answer.why]}`}
          onDismiss={onDismiss}
        />
      )
    }
  }
}
