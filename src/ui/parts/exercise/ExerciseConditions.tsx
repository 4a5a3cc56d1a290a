import type { ExerciseCamera } from '#app/exercise/exerciseStore.ts'
import type { CheckReading } from '#core/programme/checks/checkReading.ts'
import { currentPart, type PlayerState } from '#core/programme/player/playerState.ts'
import { isWork } from '#core/programme/timerPlan.ts'
import { Icon } from '#ui/parts/Icon.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseConditionsProps = {
  readonly player: PlayerState
  readonly camera: ExerciseCamera
  readonly reading: CheckReading | null
  readonly onTimer: () => void
}

/** What the camera sees of the rule, number by number; or that it is the timer alone, and why. */
export const ExerciseConditions = ({ player, camera, reading, onTimer }: ExerciseConditionsProps) => {
  const words = useWords().exercises.player
  if (camera.kind === 'trouble') return <p className="exercise-refusal">{words.camera.trouble}</p>
  if (!player.checked) return null
  if (camera.kind === 'opening') return <p className="exercise-refusal">{words.camera.opening}</p>
  if (reading?.kind === 'seen' && reading.gap !== null)
    return (
      <div className="exercise-gap">
        <p>{words.kneeGap(Math.round(100 * reading.gap))}</p>
        <progress value={reading.gap} max={1} aria-label={words.kneeGap(Math.round(100 * reading.gap))} />
      </div>
    )
  if (reading?.kind === 'seen')
    return (
      <ul className="exercise-conditions">
        {reading.conditions.map((condition) => (
          <li key={condition.name} className={condition.met ? 'met' : 'unmet'}>
            <Icon name={condition.met ? 'check' : 'attention'} />
            <span>
              {words.condition[condition.name]}
              <small>{words.conditionNeeds(condition)}</small>
            </span>
          </li>
        ))}
      </ul>
    )
  const part = currentPart(player)
  const isCounting = part !== null && isWork(part)
  const refusal = words.refusal[player.told.refusal ?? (reading === null ? 'nobody' : reading.why)]
  return (
    <div className="exercise-refusal">
      <output>
        {isCounting && <b>{words.timerOnly}. </b>}
        {refusal.why} {refusal.remedy}
      </output>
      <button type="button" className="button" onClick={onTimer}>
        {words.camera.withoutCamera}
      </button>
    </div>
  )
}
