import type { ExerciseId } from '#core/programme/exercise.ts'
import { currentPart, type PlayerState } from '#core/programme/player/playerState.ts'
import { isWork, type TimerPart } from '#core/programme/timerPlan.ts'
import { HoldRing } from '#ui/parts/exercise/HoldRing.tsx'
import type { ExercisePlayerWords } from '#ui/words/exercisePlayerWords.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type ExerciseNowProps = { readonly exercise: ExerciseId; readonly player: PlayerState }

/** One word, one number, one ring: what is to be done now, for whoever stands or lies three metres away. */
export const ExerciseNow = ({ exercise, player }: ExerciseNowProps) => {
  const words = useWords().exercises.player
  const part = currentPart(player)
  if (part === null) return null
  const { fault } = player.told
  const seconds = Math.max(1, Math.ceil(part.seconds - player.elapsed / 1000))
  const word = player.paused
    ? words.paused
    : fault !== null
      ? words.fault[fault]
      : part.side !== null
        ? words.side(exercise, part.side)
        : words.part[part.kind]
  const waits = player.checked && part.kind === 'getReady'
  return (
    <>
      <h2 className={fault === null ? 'exercise-word' : 'exercise-word exercise-fault'} aria-live="polite">
        {word}
      </h2>
      <HoldRing
        seconds={part.seconds}
        elapsed={waits ? 0 : player.elapsed / 1000}
        stopped={player.paused || fault !== null}
        number={waits ? '' : `${seconds}`}
        word={waits ? words.waiting : words.part[part.kind]}
        label={waits ? words.waiting : words.secondsLeft(words.part[part.kind], seconds)}
      />
      <Turns player={player} part={part} words={words} />
    </>
  )
}

type TurnsProps = {
  readonly player: PlayerState
  readonly part: TimerPart
  readonly words: ExercisePlayerWords
}

/** How far on this side: done, under way, to come. */
const Turns = ({ player, part, words }: TurnsProps) => {
  if (part.turns < 2) return null
  const turns = player.plan.flatMap((other, index) =>
    other.side === part.side && (part.kind === 'step' ? other.kind === 'step' : isWork(other)) ? [index] : [],
  )
  return (
    <div className="exercise-turns">
      <b>{words.turn(part.turn, part.turns)}</b>
      <div className="exercise-dots" aria-hidden="true">
        {turns.map((index) => {
          const result = player.results.find((other) => other.index === index)
          const look =
            index === player.index ? 'now' : (result?.end ?? (index < player.index ? 'past' : 'ahead'))
          return <i key={index} className={`exercise-dot-${look}`} />
        })}
      </div>
    </div>
  )
}
