import type { LoggedExercise } from '#contract/programmeQuestions.ts'
import { ExerciseLogRow } from '#ui/parts/ExerciseLogRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseLogTableProps = {
  readonly exercises: readonly LoggedExercise[]
  readonly busy: boolean
  readonly onDelete: (exerciseId: number) => void
}

/** What was done, how much of it, and who vouches for it. */
export const ExerciseLogTable = ({ exercises, busy, onDelete }: ExerciseLogTableProps) => {
  const { log } = useWords().exercises.player
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
        {exercises.map((record) => (
          <ExerciseLogRow
            key={record.exercise_id}
            record={record}
            busy={busy}
            onDelete={() => onDelete(record.exercise_id)}
          />
        ))}
      </tbody>
    </table>
  )
}
