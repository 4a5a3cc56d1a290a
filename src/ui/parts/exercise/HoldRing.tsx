type HoldRingProps = {
  readonly seconds: number
  readonly elapsed: number
  /** Dashed: the clock stands. */
  readonly stopped: boolean
  readonly number: string
  readonly word: string
  /** For a screen reader. */
  readonly label: string
}

/** More segments than this can't be told apart. */
const mostSegments = 20
const round = 2 * Math.PI * 90

/** One segment a second; fills as time passes, and stands still, dashed, when it does not count. */
export const HoldRing = ({ seconds, elapsed, stopped, number, word, label }: HoldRingProps) => {
  const filled = Math.min(1, Math.max(0, elapsed / seconds))
  const segments =
    seconds <= mostSegments ? Array.from({ length: Math.round(seconds) }, (_, index) => index) : []
  return (
    <div className={stopped ? 'hold-ring hold-ring-stopped' : 'hold-ring'} role="timer" aria-label={label}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle className="hold-ring-track" cx="100" cy="100" r="90" />
        <circle
          className="hold-ring-fill"
          cx="100"
          cy="100"
          r="90"
          strokeDasharray={`${filled * round} ${round}`}
          transform="rotate(-90 100 100)"
        />
        {segments.length > 1 &&
          segments.map((index) => (
            <path
              key={index}
              className="hold-ring-gap"
              d="M100 0V22"
              transform={`rotate(${(360 * index) / segments.length} 100 100)`}
            />
          ))}
      </svg>
      <div className="hold-ring-inside" aria-hidden="true">
        <b>{number}</b>
        <span>{word}</span>
      </div>
    </div>
  )
}
