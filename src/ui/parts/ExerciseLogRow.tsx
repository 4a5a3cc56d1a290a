import type { LoggedExercise } from '#contract/programmeQuestions.ts'
import { formatDay } from '#ui/format/formatDay.ts'
import { Icon } from '#ui/parts/Icon.tsx'
import { SureQuestion } from '#ui/parts/SureQuestion.tsx'
import { useQuestion } from '#ui/useQuestion.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseLogRowProps = {
  readonly record: LoggedExercise
  readonly busy: boolean
  readonly onDelete: () => void
}

/** It is deleted for good, so the row gives way to a question first. */
export const ExerciseLogRow = ({ record, busy, onDelete }: ExerciseLogRowProps) => {
  const words = useWords()
  const { isAsking, ask, answered, askRef } = useQuestion()
  const { log, done } = words.exercises.player
  const when = formatDay(record.done_at, words.locale)
  const { name } = words.exercises.texts[record.exercise]
  const knees = done.singleLegShort(record)
  const remove = () => {
    answered()
    onDelete()
  }
  if (isAsking)
    return (
      <tr>
        <td colSpan={5}>
          <SureQuestion
            words={{ ...log, sure: log.sure(name, when) }}
            disabled={busy}
            onConfirm={remove}
            onCancel={answered}
          />
        </td>
      </tr>
    )
  return (
    <tr>
      <td>{when}</td>
      <td>
        <b>{name}</b>
      </td>
      <td>
        {done.counted(record)}
        {knees !== '' && <div className="small muted log-knees">{knees}</div>}
      </td>
      <td className="muted">{done.vouched(record)}</td>
      <td className="row-actions">
        <button
          type="button"
          className="button quiet icon-only"
          aria-label={log.delete(name, when)}
          ref={askRef}
          onClick={ask}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  )
}
