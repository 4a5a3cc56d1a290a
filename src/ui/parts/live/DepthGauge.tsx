import type { Measured } from '#core/measured.ts'
import { thresholds } from '#core/thresholds.ts'
import type { Degrees } from '#core/units.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

/** Degrees of knee flexion. The scale ends where hardly anyone's squat does; the goal is thighs about level with the floor. */
const scaleEnd = 115
const goal = 90
/** Depth from hip drop is only known to about ±5°, so the goal is a bracket, not a line. */
const goalMargin = 6

type DepthGaugeProps = { readonly depth: Measured<Degrees>; readonly words: LiveWords }

/** Fills downward along the picture's left edge; the bracket turns solid when the goal is reached. */
export const DepthGauge = ({ depth, words }: DepthGaugeProps) => {
  const value = depth.seen ? whenBent(depth.value) : null
  const reached = value !== null && value >= goal - goalMargin
  const height = (degrees: number) => `${(Math.min(degrees, scaleEnd) / scaleEnd) * 100}%`
  // Standing shows what to aim for, squatting shows where one is.
  const tag = value === null || value === 0 ? words.depthGoal(goal) : words.depthValue(value)
  return (
    <div className={`live-depth${reached ? ' live-depth-reached' : ''}`}>
      <meter
        className="sr"
        aria-label={words.depth}
        min={0}
        max={scaleEnd}
        value={Math.min(value ?? 0, scaleEnd)}
        aria-valuetext={value === null ? words.cantTell : words.depthValue(value)}
      />
      <div
        className="live-depth-goal"
        style={{ top: height(goal - goalMargin), height: height(2 * goalMargin) }}
      />
      {value !== null && value > 0 && <div className="live-depth-fill" style={{ height: height(value) }} />}
      <span className="live-depth-tag" style={{ top: height(goal) }}>
        {tag}
      </span>
    </div>
  )
}

/** Near standing the hip drop says next to nothing: a sway of 2 % would read as 25°. */
const whenBent = (value: Degrees) => (value < thresholds.repEndsBelow.value ? 0 : Math.round(value))
