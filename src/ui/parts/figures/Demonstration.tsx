import { demonstrations } from '#core/programme/demonstration/demonstrations.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import type { Side } from '#core/side.ts'
import { runDemonstration, type Shown } from '#ui/canvas/runDemonstration.ts'
import { Icon } from '#ui/parts/Icon.tsx'
import { wantsLessMotion } from '#ui/useLook.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useEffect, useRef, useState } from 'react'

type DemonstrationProps = {
  readonly exercise: ExerciseId
  /** The side to show; null shows it as it was constructed. */
  readonly side?: Side | null
  /** Goes up to begin anew. */
  readonly round?: number
}

/** The movement as a loop that can be stopped; as stills where less motion is wanted. */
export const Demonstration = (props: DemonstrationProps) =>
  wantsLessMotion() ? <Stills {...props} /> : <Loop key={props.round ?? 0} {...props} />

const Loop = ({ exercise, side = null }: DemonstrationProps) => {
  const words = useWords().exercises
  const [moving, setMoving] = useState(true)
  const watch = useRef({ passed: 0, since: 0 })
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    const time = watch.current
    time.since = performance.now()
    const at = () => time.passed + (moving ? performance.now() - time.since : 0)
    const stop = runDemonstration(canvas.current, exercise, side, { kind: 'loop', at, moving })
    return () => {
      time.passed = at()
      stop()
    }
  }, [exercise, side, moving])
  const label = moving ? words.player.pauseDemonstration : words.player.playDemonstration
  return (
    <div className="demonstration">
      <p className="sr">{words.player.demonstration(words.texts[exercise].name)}</p>
      <canvas ref={canvas} aria-hidden="true" />
      <button
        type="button"
        className="demonstration-pause"
        aria-label={label}
        title={label}
        onClick={() => setMoving(!moving)}
      >
        <Icon name={moving ? 'pause' : 'video'} />
      </button>
    </div>
  )
}

const Stills = ({ exercise, side = null }: DemonstrationProps) => {
  const words = useWords().exercises
  return (
    <ol className="demonstration demonstration-stills">
      {demonstrations[exercise].keyframes.map((_, index) => (
        <li key={index}>
          <Still exercise={exercise} side={side} keyframe={index} />
          <p>
            <b>{index + 1}</b> {words.player.stills[exercise][index]}
          </p>
        </li>
      ))}
    </ol>
  )
}

type StillProps = {
  readonly exercise: ExerciseId
  readonly side: Side | null
  readonly keyframe: number
}

const Still = ({ exercise, side, keyframe }: StillProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    const shown: Shown = { kind: 'still', keyframe }
    return runDemonstration(canvas.current, exercise, side, shown)
  }, [exercise, side, keyframe])
  return <canvas ref={canvas} aria-hidden="true" />
}
