import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { LiveWord } from '#ui/parts/live/LiveWord.tsx'
import type { LiveWords } from '#ui/words/liveWords.ts'

type CantTellSlabProps = {
  readonly why: CantTell
  readonly side: Side | 'both'
  readonly toward: Side | null
  /** Whole degrees the person is turned away, when known. */
  readonly turned: number | null
  /** Where on the screen the slab stands. */
  readonly place: Side
  readonly words: LiveWords
}

/** A refusal with its reason: pale, dashed, and never over the body. */
export const CantTellSlab = ({ why, side, toward, turned, place, words }: CantTellSlabProps) => (
  <section className={`live-slab live-unsure live-at-${place}`} aria-live="polite">
    <div className="live-marks" aria-hidden="true">
      <BrokenRing />
      {toward !== null && <TurnArrow toward={toward} />}
    </div>
    <LiveWord>{words.cantTell}</LiveWord>
    <p className="live-line">{words.cantTellLine(why, toward)}</p>
    <p className="live-note">{words.cantTellNote(why, side, turned)}</p>
  </section>
)

const BrokenRing = () => (
  <svg className="live-ring" viewBox="0 0 120 150">
    <g fill="none" stroke="currentColor" strokeWidth="13">
      <path d="M60 2v20M60 128v20" strokeLinecap="butt" />
      <circle cx="60" cy="75" r="49" strokeDasharray="24 14.5" />
    </g>
    <path
      d="M45 62c0-21 31-21 31-2 0 14-16 13-16 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="11"
      strokeLinecap="round"
    />
    <circle cx="60" cy="105" r="6.500" fill="currentColor" />
  </svg>
)

/** Curves the way the person should turn, as they see themselves. */
export const TurnArrow = ({ toward }: { readonly toward: Side }) => (
  <svg className={`live-turn live-toward-${toward}`} viewBox="0 0 130 110" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="12" strokeLinecap="round" strokeLinejoin="round">
      <path d="M10 100C8 55 48 34 114 38" />
      <path d="M74 8l42 30-34 28" />
    </g>
  </svg>
)
