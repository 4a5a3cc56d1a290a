import { longestNote } from '#contract/formReport.ts'
import type { SetNote } from '#contract/setNote.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { PainScale } from '#ui/parts/PainScale.tsx'
import { useNoteKeeper } from '#ui/screens/results/useNoteKeeper.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useId, useState } from 'react'

type SaidOfSetProps = { readonly sessionId: number; readonly report: FormReport }

/** Saved as it is said: pain when it is chosen, the note while it is typed. */
export const SaidOfSet = ({ sessionId, report }: SaidOfSetProps) => {
  const { setNote: words, storage } = useWords()
  const noteField = useId()
  const [said, setSaid] = useState<SetNote>({
    pain_0_10: report.pain_0_10 ?? null,
    note: report.note ?? '',
  })
  const { keeper, answer } = useNoteKeeper(sessionId, said)
  const choosePain = (pain_0_10: SetNote['pain_0_10']) => {
    setSaid({ ...said, pain_0_10 })
    keeper.choosePain(pain_0_10)
  }
  const write = (note: string) => {
    setSaid({ ...said, note })
    keeper.write(note)
  }

  return (
    <section className="card panel said-of-set" aria-label={words.pain}>
      <div>
        <h2>{words.pain}</h2>
        <PainScale label={words.pain} ends={words} value={said.pain_0_10} onChoose={choosePain} />
        <p className="pain-ends small muted" aria-hidden="true">
          <span>{words.none}</span>
          <span>{words.worst}</span>
        </p>
        {said.pain_0_10 !== null && (
          <button type="button" className="link small" onClick={() => choosePain(null)}>
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
          value={said.note}
          onChange={(event) => write(event.target.value)}
          onBlur={keeper.flush}
        />
        <output className="small muted">
          {answer?.kind === 'saved' && words.saved}
          {answer?.kind === 'failed' && `${words.failed} ${storage.remedy[answer.why]}`}
        </output>
      </div>
    </section>
  )
}
