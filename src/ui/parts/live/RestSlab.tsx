import { ArmsUpFigure } from '#ui/parts/live/ArmsUpFigure.tsx'
import { LiveWord } from '#ui/parts/live/LiveWord.tsx'
import type { CoachWords } from '#ui/words/coachWords.ts'

type RestSlabProps = {
  readonly secondsLeft: number
  readonly next: number
  readonly sets: number
  readonly onGoOn: () => void
  readonly words: CoachWords
}

/** Seconds, so that three digits fit: 90 is read faster than 1:30. */
export const RestSlab = ({ secondsLeft, next, sets, onGoOn, words }: RestSlabProps) => (
  <section className="live-slab live-ask live-at-left">
    <p
      className={`live-seconds${secondsLeft > 99 ? ' live-seconds-long' : ''}`}
      role="timer"
      aria-label={words.secondsLeft(secondsLeft)}
    >
      <span aria-hidden="true">{secondsLeft}</span>
    </p>
    <LiveWord>{words.rest}</LiveWord>
    <p className="live-line">{words.setOf(next, sets)}</p>
    <div className="live-gesture">
      <ArmsUpFigure />
      <p className="live-gesture-line">{words.restLine}</p>
    </div>
    <div className="live-answers">
      <button type="button" aria-keyshortcuts="Enter" onClick={onGoOn}>
        {words.goOn}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </div>
  </section>
)
