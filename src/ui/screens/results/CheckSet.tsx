import { findGuidedSet } from '#app/findGuidedSet.ts'
import { compareSets } from '#core/coach/compareSets.ts'
import type { FormReport } from '#core/report/formReport.ts'
import { sides } from '#core/side.ts'
import { useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type CheckSetProps = { readonly sessionId: number; readonly report: FormReport }

/** For a set without feedback: how it did against the guided one before it. */
export const CheckSet = ({ sessionId, report }: CheckSetProps) => {
  const words = useWords().checkSet
  const { host } = useServices()
  const answer = useAnswer(`guided before ${sessionId}`, async () => ({
    guided: await findGuidedSet(host, sessionId),
  }))
  if (answer === null) return null
  const comparison = answer.guided === null ? null : compareSets(answer.guided, report)
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      {comparison === null ? (
        <p className="muted">{words.none}</p>
      ) : (
        <>
          {sides.map((side) => (
            <p key={side}>{words.knee(side, comparison[side])}</p>
          ))}
          <p className="small faint">{words.note}</p>
        </>
      )}
    </section>
  )
}
