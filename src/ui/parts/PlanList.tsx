import type { ExerciseId } from '#core/programme/exercise.ts'
import type { TodaysPlan } from '#core/programme/plan/todaysPlan.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { ExerciseFigure } from '#ui/parts/figures/ExerciseFigure.tsx'
import { Icon } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type PlanListProps = {
  readonly plan: TodaysPlan
  readonly current: ExerciseId
  readonly onOpen: (exercise: ExerciseId) => void
}

/** Today's exercises in their order with the reason for each, then the rest of the programme. */
export const PlanList = ({ plan, current, onOpen }: PlanListProps) => {
  const words = useWords()
  return (
    <>
      <section className="exercise-group">
        <h2>{words.plan.title}</h2>
        <ol>
          {plan.items.map(({ exercise, reason, done }) => (
            <PlanRow
              key={exercise}
              exercise={exercise}
              note={words.plan.short(reason)}
              done={done}
              isCurrent={exercise === current}
              onOpen={onOpen}
            />
          ))}
        </ol>
      </section>
      <section className="exercise-group">
        <h2>{words.plan.others}</h2>
        <ul>
          {plan.others.map(({ exercise, done }) => (
            <PlanRow
              key={exercise}
              exercise={exercise}
              note={words.exercises.texts[exercise].purpose}
              done={done}
              isCurrent={exercise === current}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    </>
  )
}

type PlanRowProps = {
  readonly exercise: ExerciseId
  readonly note: string
  readonly done: boolean
  readonly isCurrent: boolean
  readonly onOpen: (exercise: ExerciseId) => void
}

const PlanRow = ({ exercise, note, done, isCurrent, onOpen }: PlanRowProps) => {
  const words = useWords().exercises
  const { dose, checking } = exerciseOf(exercise)
  return (
    <li>
      <button
        type="button"
        className={done ? 'exercise-row done' : 'exercise-row'}
        aria-pressed={isCurrent}
        onClick={() => onOpen(exercise)}
      >
        <ExerciseFigure exercise={exercise} className="thumbnail" />
        <span className="names">
          <b>{words.texts[exercise].name}</b>
          <small>{note}</small>
        </span>
        <span className="dose">
          {done ? (
            <span className="done-mark">
              <Icon name="check" size={16} />
              {words.player.log.doneToday}
            </span>
          ) : (
            words.dose(dose)
          )}
        </span>
        <CheckingBadge checking={checking} />
      </button>
    </li>
  )
}
