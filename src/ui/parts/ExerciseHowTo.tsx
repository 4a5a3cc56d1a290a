import type { Exercise } from '#core/programme/exercise.ts'
import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { ExerciseFigure } from '#ui/parts/figures/ExerciseFigure.tsx'
import { ExerciseTimer } from '#ui/parts/ExerciseTimer.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseHowToProps = { readonly exercise: Exercise; readonly onClose: () => void }

export const ExerciseHowTo = ({ exercise, onClose }: ExerciseHowToProps) => {
  const words = useWords()
  const text = words.exercises.texts[exercise.id]
  return (
    <>
      <CheckingBadge checking={exercise.checking} />
      <h2>{text.name}</h2>
      <ExerciseFigure exercise={exercise.id} className="how-to-figure" />
      {exercise.checking === 'timer' && <ExerciseTimer dose={exercise.dose} />}
      <h3>{words.exercises.howTo}</h3>
      <ol className="steps">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.exercises.howMuch}</h3>
      <p>{words.exercises.doseInFull(exercise.dose)}</p>
      <h3>{words.exercises.watchOutFor}</h3>
      <ul className="mistakes">
        {text.mistakes.map((mistake) => (
          <li key={mistake}>{mistake}</li>
        ))}
      </ul>
      {exercise.view !== 'none' && (
        <>
          <h3>{words.exercises.cameraPlace}</h3>
          <p>{words.exercises.view[exercise.view]}</p>
        </>
      )}
      <p className="small faint">{words.exercises.checkingMeans[exercise.checking]}</p>
      <div className="panel-foot">
        <button type="button" className="button quiet" onClick={onClose}>
          {words.today.backToSquat}
        </button>
      </div>
    </>
  )
}
