import type { RecordingsInTurn } from '#app/recordings/recordingsInTurn.ts'
import type { ReportFormat } from '#contract/hostContract.ts'
import { pickPaper } from '#core/report/paper.ts'
import { useServices } from '#ui/AppServices.ts'
import { ExportPanel, type ExportState } from '#ui/parts/ExportPanel.tsx'
import { Icon } from '#ui/parts/Icon.tsx'
import { NextExercise } from '#ui/screens/results/NextExercise.tsx'
import { useKeys } from '#ui/useKeys.ts'
import { usePending } from '#ui/usePending.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type ResultActionsProps = {
  readonly sessionId: number
  readonly isCamera: boolean
  readonly hasFrames: boolean
  /** The recordings to go back to. */
  readonly from: RecordingsInTurn | undefined
}

/** Again, export, delete. After a recording the next set is the first one with the camera. */
export const ResultActions = ({ sessionId, isCamera, hasFrames, from }: ResultActionsProps) => {
  const { results: words, recordings, today, language } = useWords()
  const { app, host } = useServices()
  const { pending, run } = usePending()
  const [exporting, setExporting] = useState<ExportState | null>(null)
  useKeys({ Enter: app.startCamera, Escape: () => setExporting(null) })

  const remove = () =>
    run(async () => {
      await app.deleteSession(sessionId)
      if (app.store.getState().deleted === sessionId)
        app.go(from === undefined ? { kind: 'history' } : { kind: 'recordings', turn: from })
    })
  const paper = () => pickPaper(app.store.getState().settings.paper, navigator.languages)
  const write = (formats: readonly ReportFormat[]) =>
    run(async () => {
      setExporting({ kind: 'writing' })
      const answer = await host.exportReport({
        session_id: sessionId,
        formats: [...formats],
        language,
        paper: paper(),
      })
      setExporting({ kind: 'answered', answer })
    })
  const reveal = () =>
    run(async () => {
      await host.revealLastExport({})
    })

  return (
    <>
      <div className="actions">
        {from && (
          <button type="button" className="button" onClick={() => app.go({ kind: 'recordings', turn: from })}>
            {recordings.back}
          </button>
        )}
        <button type="button" className="button quiet" disabled={pending} onClick={remove}>
          <Icon name="bin" />
          {words.delete}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={exporting !== null}
          onClick={() => setExporting(exporting === null ? { kind: 'choosing' } : null)}
        >
          <Icon name="document" />
          {words.export.button}
        </button>
        <NextExercise />
        <button type="button" className="button primary" aria-keyshortcuts="Enter" onClick={app.startCamera}>
          {isCamera ? words.again : today.startSquats}
          <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
      {exporting && (
        <ExportPanel state={exporting} hasFrames={hasFrames} onExport={write} onReveal={reveal} />
      )}
    </>
  )
}
