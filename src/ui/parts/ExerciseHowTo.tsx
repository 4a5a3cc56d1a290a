import type { Exercise } from '#core/programme/exercise.ts'
import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { Demonstration } from '#ui/parts/figures/Demonstration.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseHowToProps = {
  readonly exercise: Exercise
  readonly onStart: (checked: boolean) => void
  readonly onTick: () => void
}

/** An exercise before it is begun: what it looks like, how it goes, and every way to do it. */
export const ExerciseHowTo = ({ exercise, onStart, onTick }: ExerciseHowToProps) => {
  const words = useWords().exercises
  const text = words.texts[exercise.id]
  const isChecked = exercise.checking === 'camera'
  return (
    <>
      <CheckingBadge checking={exercise.checking} />
      <h2>{text.name}</h2>
      <Demonstration exercise={exercise.id} />
      <p className="small">{words.doseInFull(exercise.dose)}</p>
      <details className="how-to">
        <summary>{words.howTo}</summary>
        <ol className="steps">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{words.watchOutFor}</h3>
        <ul className="mistakes">
          {text.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </details>
      {exercise.view !== 'none' && (
        <p className="small">
          <b>{words.cameraPlace}:</b> {words.view[exercise.view]}
        </p>
      )}
      <p className="small faint">{words.checkingMeans[exercise.checking]}</p>
      <div className="panel-foot">
        <button
          type="button"
          className="button primary big"
          aria-keyshortcuts="Enter"
          onClick={() => onStart(isChecked)}
        >
          {isChecked ? words.player.startChecked : words.player.startTimer}
          <kbd aria-hidden="true">Enter</kbd>
        </button>
        <div className="other-ways">
          {isChecked && (
            <button type="button" className="button" onClick={() => onStart(false)}>
              {words.player.timerOnly}
            </button>
          )}
          <button type="button" className="button" onClick={onTick}>
            {words.player.tickDone}
          </button>
        </div>
      </div>
    </>
  )
}
