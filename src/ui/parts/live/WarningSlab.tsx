import type { Side } from '#core/side.ts'
import { KneeWedge, OutwardArrows } from '#ui/parts/live/KneeWedge.tsx'
import { LiveWord } from '#ui/parts/live/LiveWord.tsx'
import type { CueWording, LiveWords } from '#ui/words/liveWords.ts'

type WarningSlabProps = {
  /** The person's own side. */
  readonly side: Side | 'both'
  /** Where that leg stands on the screen. */
  readonly onScreen: (side: Side) => Side
  readonly wording: CueWording
  readonly words: LiveWords
}

/** Fills the third of the screen in which the knee is. Always the same element, so an alert is spoken once per warning. */
export const WarningSlab = ({ side, onScreen, wording, words }: WarningSlabProps) => {
  if (side !== 'both')
    return (
      <section className={`live-slab live-warning live-at-${onScreen(side)}`} role="alert">
        <KneeWedge toward={onScreen(side)} />
        <LiveWord>{words.knee[side]}</LiveWord>
        <p className="live-line">{words.warningLine[wording]}</p>
        <OutwardArrows toward={onScreen(side)} />
      </section>
    )
  const lines = words.bothWarningLines[wording]
  return (
    <div role="alert">
      <span className="sr">{`${words.bothKnees.join(' ')}: ${lines.join(' ')}`}</span>
      <div aria-hidden="true">
        {(['left', 'right'] as const).map((place, half) => (
          <section key={place} className={`live-slab live-warning live-at-${place}`}>
            <KneeWedge toward={place} />
            <LiveWord>{words.bothKnees[half] ?? ''}</LiveWord>
            <p className="live-line">{lines[half]}</p>
            <OutwardArrows toward={place} />
          </section>
        ))}
      </div>
    </div>
  )
}
