import type { Answer, ReportFormat } from '#contract/hostContract.ts'
import { assertNever } from '#core/assertNever.ts'
import { Icon } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

export type ExportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'answered'; readonly answer: Answer<'exportReport'> }

type ExportPanelProps = {
  readonly state: ExportState
  /** The marker file needs the landmarks of the set's frames. */
  readonly hasFrames: boolean
  readonly onExport: (formats: readonly ReportFormat[]) => void
  readonly onReveal: () => void
}

const allFormats = ['pdf', 'html', 'csv', 'json', 'trc'] as const satisfies readonly ReportFormat[]

export const ExportPanel = ({ state, hasFrames, onExport, onReveal }: ExportPanelProps) => {
  const words = useWords().results.export
  const formats = allFormats.filter((format) => format !== 'trc' || hasFrames)
  const writing = state.kind === 'writing'
  const choice = (name: string, note: string, chosen: readonly ReportFormat[]) => (
    <button type="button" className="export-choice" disabled={writing} onClick={() => onExport(chosen)}>
      <b>{name}</b>
      <small>{note}</small>
    </button>
  )
  return (
    <section className="card export-panel" aria-label={words.title}>
      <div className="export-choices">
        {formats.map((format) => (
          <span key={format}>{choice(words.formats[format].name, words.formats[format].note, [format])}</span>
        ))}
        <span>{choice(words.all.name, words.all.note, formats)}</span>
      </div>
      <output>
        {writing && (
          <span className="export-outcome">
            <span className="spinner" aria-hidden="true" /> {words.pending}
          </span>
        )}
        {state.kind === 'answered' && <Outcome answer={state.answer} onReveal={onReveal} />}
      </output>
    </section>
  )
}

type OutcomeProps = { readonly answer: Answer<'exportReport'>; readonly onReveal: () => void }

const Outcome = ({ answer, onReveal }: OutcomeProps) => {
  const words = useWords().results.export
  switch (answer.kind) {
    case 'saved':
      return (
        <span className="export-outcome">
          <Icon name="check" />
          <span className="path">{words.savedTo(answer.paths[0] ?? '', answer.paths.length - 1)}</span>
          <button type="button" className="button" onClick={onReveal}>
            {words.show}
          </button>
        </span>
      )
    case 'cancelled':
      return <span className="export-outcome">{words.cancelled}</span>
    case 'missing':
      return <Failure says={words.missing} />
    case 'failed':
      return <Failure says={words.failed(answer.why, answer.path)} />
    default:
      return assertNever(answer)
  }
}

const Failure = ({ says }: { readonly says: string }) => (
  <span className="export-outcome trouble">
    <Icon name="attention" />
    <span className="path">{says}</span>
  </span>
)
