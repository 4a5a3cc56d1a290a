import type { ExerciseSaved, ExerciseState } from '#app/exercise/exerciseStore.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { changeByChance } from '#core/singleLeg/singleLegRecord.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useKeys } from '#ui/useKeys.ts'
import { useEffect, useRef } from 'react'

type ExerciseDoneProps = {
  readonly exercise: ExerciseId
  readonly over: NonNullable<ExerciseState['over']>
  readonly onAgain: () => void
  readonly onLeave: () => void
}

/** What was done and who vouches for it; calm, and never a score. */
export const ExerciseDone = ({ exercise, over, onAgain, onLeave }: ExerciseDoneProps) => {
  const words = useWords().exercises
  const { done } = words.player
  const heading = useRef<HTMLHeadingElement>(null)
  useKeys({ Enter: onLeave, Escape: onLeave })
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="exercise exercise-over" data-theme="dark" id="content">
      <h1 ref={heading} tabIndex={-1}>
        {words.texts[exercise].name}
      </h1>
      {over.record === null ? (
        <p className="exercise-done-line">{done.nothing}</p>
      ) : (
        <>
          <p className="exercise-done-count">{done.counted(over.record)}</p>
          <p className="exercise-done-line">{done.vouched(over.record)}</p>
          {exercise === 'gluteSqueeze' && <Lesson record={over.record} />}
          {exercise === 'singleLegSquat' && <SingleLeg record={over.record} />}
          <Saved saved={over.saved} onAgain={onAgain} />
        </>
      )}
      <button type="button" className="button primary big" aria-keyshortcuts="Enter" onClick={onLeave}>
        {done.toToday}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </main>
  )
}

const percent = (portion: number) => Math.round(100 * portion)

const Lesson = ({ record }: { readonly record: ExerciseRecord }) => {
  const { done } = useWords().exercises.player
  const { squeezed_gap: squeezed, let_go_gap: letGo } = record
  return (
    <p className="exercise-done-line">
      {squeezed === null || letGo === null
        ? done.lessonUnclear
        : done.lesson(percent(squeezed), percent(letGo))}
    </p>
  )
}

/** Measured, where a camera looked on; the person judges with a physiotherapist. */
const SingleLeg = ({ record }: { readonly record: ExerciseRecord }) => {
  const { done } = useWords().exercises.player
  const isKnown = record.left_fppa_deg !== null || record.right_fppa_deg !== null
  if (!isKnown && record.checked_turns === 0) return null
  return (
    <>
      <p className="exercise-done-line">{done.singleLeg(record)}</p>
      {isKnown && <p className="exercise-done-note">{done.singleLegMeans(changeByChance(record))}</p>}
    </>
  )
}

const Saved = ({ saved, onAgain }: { readonly saved: ExerciseSaved; readonly onAgain: () => void }) => {
  const { done } = useWords().exercises.player
  if (saved.kind !== 'failed') return <output className="exercise-done-note">{done[saved.kind]}</output>
  return (
    <div className="exercise-refusal" role="alert">
      <p>{done.notSaved(saved.why)}</p>
      <button type="button" className="button" onClick={onAgain}>
        {done.again}
      </button>
    </div>
  )
}
