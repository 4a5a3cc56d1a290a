import type { SetUpDifference } from '#core/history/compareTwoSets.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Whether the two sets can be compared at all: what moves the numbers without the knees. */
export const SetUpNote = ({ differences }: { readonly differences: readonly SetUpDifference[] }) => {
  const words = useWords().progress.compare
  if (differences.length === 0)
    return (
      <p className="set-up-note">
        <b>{words.sameSetUp.title}</b> {words.sameSetUp.text}
      </p>
    )
  return (
    <div className="set-up-note">
      <b>{words.otherSetUp}</b>
      <ul>
        {differences.map((difference) => (
          <li key={difference}>{words.differences[difference]}</li>
        ))}
      </ul>
    </div>
  )
}
