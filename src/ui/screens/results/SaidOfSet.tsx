import { longestNote } from '#contract/formReport.ts'
import type { Answer } from '#contract/hostContract.ts'
import type { SetNote } from '#contract/setNote.ts'
import type { FormReport } from '#core/report/formReport.ts'
import { useServices } from '#ui/AppServices.ts'
import { PainScale } from '#ui/parts/PainScale.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { useId, useState } from 'react'

type SaidOfSetProps = { readonly sessionId: number; readonly report: FormReport }

/** Pain is saved when it is chosen, the note when it is left. */
export const SaidOfSet = ({ sessionId, report }: SaidOfSetProps) => {
  const { setNote: words, storage } = useWords()
  const { app, host } = useServices()
  const noteField = useId()
  const [said, setSaid] = useState<SetNote>({
    pain_0_10: report.pain_0_10 ?? null,
    note: report.note ?? '',
  })
  const [written, setWritten] = useState(said.note)
  const [answer, setAnswer] = useState<Answer<'saveSetNote'> | null>(null)
  const save = (change: Partial<SetNote>) => {
    const next = { ...said, ...change }
    setSaid(next)
    host.saveSetNote({ session_id: sessionId, ...next }).then(setAnswer, app.reportBug)
  }
  const leaveNote = () => {
    if (written.trim() !== said.note) save({ note: written.trim() })
  }

  return (
    <section className="card panel said-of-set" aria-label={words.pain}>
      <div>
        <h2>{words.pain}</h2>
        <PainScale
          label={words.pain}
          ends={words}
          value={said.pain_0_10}
          onChoose={(pain_0_10) => save({ pain_0_10 })}
        />
        <p className="pain-ends small muted" aria-hidden="true">
          <span>{words.none}</span>
          <span>{words.worst}</span>
        </p>
        {said.pain_0_10 !== null && (
          <button type="button" className="link small" onClick={() => save({ pain_0_10: null })}>
            {words.takeBack}
          </button>
        )}
      </div>
      <div>
        <label htmlFor={noteField}>{words.note}</label>
        <textarea
          id={noteField}
          rows={3}
          maxLength={longestNote}
          placeholder={words.notePlace}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={leaveNote}
        />
        <output className="small muted">
          {answer?.kind === 'saved' && words.saved}
          {answer?.kind === 'failed' && `${words.failed} ${storage.remedy[answer.why]}`}
        </output>
      </div>
    </section>
  )
}
