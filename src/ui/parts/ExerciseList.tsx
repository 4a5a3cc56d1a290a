import { exerciseGroups, type Exercise, type ExerciseId } from '#core/programme/exercise.ts'
import { exercisesIn, programme } from '#core/programme/programme.ts'
import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { ExerciseFigure } from '#ui/parts/figures/ExerciseFigure.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseListProps = {
  /** `compact` for the rail beside the live picture: names and doses only. */
  readonly variant: 'full' | 'compact'
  readonly current: ExerciseId | null
  /** Left out where the list only shows the way. */
  readonly onOpen?: (exercise: ExerciseId) => void
}

export const ExerciseList = ({ variant, current, onOpen }: ExerciseListProps) =>
  variant === 'compact' ? (
    <CompactList current={current} onOpen={onOpen} />
  ) : (
    <FullList current={current} onOpen={onOpen} />
  )

type ListProps = { readonly current: ExerciseId | null; readonly onOpen: ExerciseListProps['onOpen'] }

const FullList = ({ current, onOpen }: ListProps) => {
  const words = useWords().exercises
  return exerciseGroups.map((group) => (
    <section className="exercise-group" key={group}>
      <h2>{words.groups[group]}</h2>
      <ul>
        {exercisesIn(group).map((exercise) => (
          <li key={exercise.id}>
            <button
              type="button"
              className="exercise-row"
              aria-pressed={exercise.id === current}
              onClick={() => onOpen?.(exercise.id)}
            >
              <ExerciseFigure exercise={exercise.id} className="thumbnail" />
              <span className="names">
                <b>{words.texts[exercise.id].name}</b>
                <small>{words.texts[exercise.id].purpose}</small>
              </span>
              <span className="dose">{words.dose(exercise.dose)}</span>
              <CheckingBadge checking={exercise.checking} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  ))
}

const CompactList = ({ current, onOpen }: ListProps) => (
  <ol className="exercise-list-compact">
    {programme.map((exercise) => (
      <li key={exercise.id} aria-current={exercise.id === current ? 'step' : undefined}>
        {onOpen === undefined ? (
          <div className="exercise-compact">
            <CompactRow exercise={exercise} />
          </div>
        ) : (
          <button type="button" className="exercise-compact" onClick={() => onOpen(exercise.id)}>
            <CompactRow exercise={exercise} />
          </button>
        )}
      </li>
    ))}
  </ol>
)

const CompactRow = ({ exercise }: { readonly exercise: Exercise }) => {
  const words = useWords().exercises
  return (
    <>
      <span className="dot" aria-hidden="true" />
      <span className="name">{words.texts[exercise.id].name}</span>
      <span className="dose">{words.dose(exercise.dose)}</span>
    </>
  )
}
