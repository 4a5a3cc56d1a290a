import type { ExerciseId } from '#core/programme/exercise.ts'
import { programme } from '#core/programme/programme.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** The programme beside the live picture: names and doses, to see where one is. */
export const ExerciseList = ({ current }: { readonly current: ExerciseId }) => {
  const words = useWords().exercises
  return (
    <ol className="exercise-list-compact">
      {programme.map(({ id, dose }) => (
        <li key={id} aria-current={id === current ? 'step' : undefined}>
          <div className="exercise-compact">
            <span className="dot" aria-hidden="true" />
            <span className="name">{words.texts[id].name}</span>
            <span className="dose">{words.dose(dose)}</span>
          </div>
        </li>
      ))}
    </ol>
  )
}
