import { type HeelLiftRecord, resultOf } from '#core/heelLift/heelLiftRecord.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** What a heel-lift test says, with both means and their errors. */
export const HeelLiftCard = ({ test }: { readonly test: HeelLiftRecord }) => {
  const words = useWords().plan.heelLift
  const result = resultOf(test)
  const { title, text } = words.result(result)
  const numbers = words.numbers(result)
  return (
    <section className="card panel heel-lift-result">
      <h2>
        {words.resultTitle}: {title}
      </h2>
      <p>{text}</p>
      {numbers !== null && <p className="muted">{numbers}</p>}
      <p className="small muted">
        {words.onSet[test.this_set]}. {words.notDiagnosis}
      </p>
    </section>
  )
}
