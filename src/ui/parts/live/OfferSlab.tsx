import type { Side } from '#core/side.ts'
import { ArmsUpFigure } from '#ui/parts/live/ArmsUpFigure.tsx'
import { LiveWord } from '#ui/parts/live/LiveWord.tsx'
import type { CoachWords } from '#ui/words/coachWords.ts'

type OfferSlabProps = {
  readonly reps: number
  /** What the last rep showed, where feedback waited for the end of the set. */
  readonly fault: Side | 'both' | null
  readonly onMore: () => void
  readonly onGoOn: () => void
  readonly words: CoachWords
}

/** The set is over; three more can be had by a gesture, a key or a click. */
export const OfferSlab = ({ reps, fault, onMore, onGoOn, words }: OfferSlabProps) => (
  <section className="live-slab live-ask live-at-left" aria-live="polite">
    <p className="live-number">{reps}</p>
    <LiveWord>{words.done}</LiveWord>
    {fault !== null && <p className="live-line">{words.doneFault[fault]}</p>}
    <div className="live-gesture">
      <ArmsUpFigure />
      <p className="live-gesture-line">{words.doneLine}</p>
    </div>
    <div className="live-answers">
      <button type="button" aria-keyshortcuts="3" onClick={onMore}>
        {words.threeMore}
        <kbd aria-hidden="true">3</kbd>
      </button>
      <button type="button" aria-keyshortcuts="Enter" onClick={onGoOn}>
        {words.goOn}
        <kbd aria-hidden="true">Enter</kbd>
      </button>
    </div>
  </section>
)
