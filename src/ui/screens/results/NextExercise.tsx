import { exerciseOf } from '#core/programme/programme.ts'
import { useServices } from '#ui/AppServices.ts'
import { useTodaysPlan } from '#ui/screens/today/useTodaysPlan.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** On to the first exercise of today's plan that is not done; another set of squats has its own button. */
export const NextExercise = () => {
  const { setNote: words, exercises } = useWords()
  const { app } = useServices()
  const { plan, isKnown } = useTodaysPlan()
  const next = plan.items.find(({ done, exercise }) => !done && exercise !== 'squat')?.exercise
  const start = () => {
    if (next === undefined || next === 'squat' || !isKnown) return
    app.go({ kind: 'exercise', exercise: next, checked: exerciseOf(next).checking === 'camera' })
  }
  useKeys({ n: start })
  return next === undefined || !isKnown ? null : (
    <button type="button" className="button" aria-keyshortcuts="n" onClick={start}>
      {words.next(exercises.texts[next].name)}
      <kbd aria-hidden="true">N</kbd>
    </button>
  )
}
