import type { Moved } from '#app/data/moveStore.ts'
import { useServices } from '#ui/AppServices.ts'
import { FileButton } from '#ui/parts/FileButton.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { SettingRow } from '#ui/parts/SettingRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { useStore } from 'zustand'

/** Everything into one file, and back out of one. */
export const MoveData = () => {
  const { data: words, language } = useWords()
  const { app, move } = useServices()
  const { isRunning, progress, moved } = useStore(move.store)
  const exportAll = () => void move.exportAll(language).catch(app.reportBug)
  const importAll = (file: File) => void move.importAll(file).catch(app.reportBug)

  return (
    <>
      <SettingRow name={words.move.name} note={words.move.note}>
        <span className="button-pair">
          <button type="button" className="button" disabled={isRunning} onClick={exportAll}>
            {words.move.export}
          </button>
          <FileButton
            label={words.move.import}
            accept=".overtoe"
            className="button"
            disabled={isRunning}
            onFiles={([file]) => file && importAll(file)}
          />
        </span>
      </SettingRow>
      {progress !== null && <progress className="wide" value={progress} aria-label={words.move.import} />}
      {moved && <MoveOutcome moved={moved} onDismiss={move.dismiss} />}
    </>
  )
}

const MoveOutcome = ({ moved, onDismiss }: { readonly moved: Moved; readonly onDismiss: () => void }) => {
  const { data: words, storage } = useWords()
  const { answer } = moved
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
      const failed = moved.kind === 'exported' ? words.failed.export : words.failed.import
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
