import { CheckingBadge } from '#ui/parts/CheckingBadge.tsx'
import { Icon } from '#ui/parts/Icon.tsx'
import { SquatFigure } from '#ui/parts/SquatFigure.tsx'
import type { ReactNode } from 'react'
import { useWords } from '#ui/words/WordsContext.ts'

type StartPanelProps = {
  /** Whom the next set belongs to. */
  readonly who?: ReactNode
  readonly onCamera: () => void
}

/** The squat: what to set up, how it is done, and the way to begin. */
export const StartPanel = ({ who, onCamera }: StartPanelProps) => {
  const words = useWords()
  const squat = words.exercises.texts.squat
  const { reminders } = words.today
  return (
    <>
      <CheckingBadge checking="camera" />
      <h2>{squat.name}</h2>
      <SquatFigure />
      <ul className="reminders">
        <li>
          <Icon name="camera" />
          {reminders.place}
        </li>
        <li>
          <Icon name="person" />
          {reminders.arms}
        </li>
        <li>
          <Icon name="pause" />
          {reminders.stop}
        </li>
      </ul>
      <details className="how-to">
        <summary>{words.exercises.howTo}</summary>
        <ol className="steps">
          {squat.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>{words.exercises.watchOutFor}</h3>
        <ul className="mistakes">
          {squat.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </details>
      <div className="panel-foot">
        {who}
        <button type="button" className="button primary big" aria-keyshortcuts="Enter" onClick={onCamera}>
          {words.today.startSquats}
          <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </>
  )
}
