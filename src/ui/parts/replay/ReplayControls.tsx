import { Icon } from '#ui/parts/Icon.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import type { Playback } from '#ui/parts/replay/usePlayback.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type ReplayControlsProps = {
  readonly playback: Playback
  readonly frames: number
  /** Since the rep began. */
  readonly seconds: string
}

export const ReplayControls = ({ playback, frames, seconds }: ReplayControlsProps) => {
  const words = useWords().replay
  const { index, playing, speed, toggle, show, setSpeed } = playback
  const name = playing ? words.pause : words.play
  const says = words.frame(index + 1, frames, seconds)
  return (
    <div className="replay-controls">
      <button
        type="button"
        className="button icon-only"
        aria-label={name}
        title={name}
        aria-keyshortcuts="Space"
        onClick={toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        className="button quiet icon-only"
        aria-label={words.back}
        title={words.back}
        aria-keyshortcuts="ArrowLeft"
        disabled={index === 0}
        onClick={() => show(index - 1)}
      >
        <Icon name="back" />
      </button>
      <input
        type="range"
        min={0}
        max={Math.max(0, frames - 1)}
        step={1}
        value={index}
        aria-label={words.position}
        aria-valuetext={says}
        onChange={(event) => show(Number(event.target.value))}
      />
      <button
        type="button"
        className="button quiet icon-only"
        aria-label={words.forward}
        title={words.forward}
        aria-keyshortcuts="ArrowRight"
        disabled={index >= frames - 1}
        onClick={() => show(index + 1)}
      >
        <Icon name="forward" />
      </button>
      <Segmented
        label={words.speed}
        value={speed}
        choices={(['full', 'half', 'quarter'] as const).map((value) => ({
          value,
          name: words.speeds[value],
        }))}
        onChoose={setSpeed}
      />
      <small className="faint replay-frame">{says}</small>
    </div>
  )
}
