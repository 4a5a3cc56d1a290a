import type { Dose } from '#core/programme/exercise.ts'
import { timerAt, timerPlan } from '#core/programme/timerPlan.ts'
import { milliseconds } from '#core/units.ts'
import { useStopwatch } from '#ui/parts/useStopwatch.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Counts an exercise's seconds; it never claims that the exercise was done well. */
export const ExerciseTimer = ({ dose }: { readonly dose: Dose }) => {
  const words = useWords().exercises.timer
  const watch = useStopwatch()
  const plan = timerPlan(dose)
  if (watch.state === 'stopped') {
    return (
      <button type="button" className="button big" onClick={watch.start}>
        {words.start}
      </button>
    )
  }
  const moment = timerAt(plan, milliseconds(watch.elapsed))
  if (moment.kind === 'over') {
    return (
      <div className="exercise-timer">
        <output className="timer-word">{words.over}</output>
        <button type="button" className="button" onClick={watch.start}>
          {words.again}
        </button>
      </div>
    )
  }
  return (
    <div className="exercise-timer">
      <p className="timer-seconds" role="timer">
        {moment.secondsLeft}
      </p>
      <output className="timer-word">
        {words.part(moment.part)} <small>{words.turn(moment.part)}</small>
      </output>
      <progress value={moment.partNumber} max={plan.length} aria-label={words.turn(moment.part)} />
      <div className="timer-buttons">
        <button
          type="button"
          className="button"
          onClick={watch.state === 'running' ? watch.pause : watch.goOn}
        >
          {watch.state === 'running' ? words.pause : words.goOn}
        </button>
        <button type="button" className="button quiet" onClick={watch.stop}>
          {words.stop}
        </button>
      </div>
    </div>
  )
}
