import { findGuidedSet } from '#app/history/findGuidedSet.ts'
import { compareTwoSets } from '#core/history/compareTwoSets.ts'
import type { SessionSummary } from '#contract/hostContract.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { useServices } from '#ui/AppServices.ts'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type CheckSetProps = { readonly summary: SessionSummary; readonly report: FormReport }

/** For a set without feedback: how it did against the guided one before it. */
export const CheckSet = ({ summary, report }: CheckSetProps) => {
  const words = useWords().checkSet
  const { host } = useServices()
  const answer = useAnswer(`guided before ${summary.session_id}`, async () => ({
    guided: await findGuidedSet(host, summary),
  }))
  if (answer === null) return null
  const legs = answer.guided === null ? null : compareTwoSets(answer.guided, report).legs
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      {legs === null ? (
        <p className="muted">{words.none}</p>
      ) : (
        <>
          {sides.map((side) => (
            <p key={side}>{words.knee(side, legs[side])}</p>
          ))}
          <p className="small faint">{words.note}</p>
        </>
      )}
    </section>
  )
}
