import type { LoggedExercise } from '#contract/programmeQuestions.ts'
import { formatDay } from '#ui/format/formatDay.ts'
import { Icon } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseLogTableProps = {
  readonly exercises: readonly LoggedExercise[]
  readonly busy: boolean
  readonly onDelete: (exerciseId: number) => void
}

/** What was done, how much of it, and who vouches for it. */
export const ExerciseLogTable = ({ exercises, busy, onDelete }: ExerciseLogTableProps) => {
  const words = useWords()
  const { log, done } = words.exercises.player
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{log.when}</th>
          <th scope="col">{log.exercise}</th>
          <th scope="col">{log.howMuch}</th>
          <th scope="col">{log.how}</th>
          <th scope="col">
            <span className="sr">{log.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {exercises.map((record) => {
          const when = formatDay(record.done_at, words.locale)
          const { name } = words.exercises.texts[record.exercise]
          return (
            <tr key={record.exercise_id}>
              <td>{when}</td>
              <td>
                <b>{name}</b>
              </td>
              <td>{done.counted(record)}</td>
              <td className="muted">{done.vouched(record)}</td>
              <td className="row-actions">
                <button
                  type="button"
                  className="button quiet icon-only"
                  aria-label={log.delete(name, when)}
                  disabled={busy}
                  onClick={() => onDelete(record.exercise_id)}
                >
                  <Icon name="bin" />
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
