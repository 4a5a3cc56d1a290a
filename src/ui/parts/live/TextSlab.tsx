import type { Side } from '#core/side.ts'
import { LiveWord } from '#ui/parts/live/LiveWord.tsx'
import type { SlabWords } from '#ui/words/liveWords.ts'
import type { ReactNode } from 'react'

type TextSlabProps = {
  readonly words: SlabWords
  readonly place: Side
  readonly figure?: ReactNode
}

/** A quiet slab with one instruction. */
export const TextSlab = ({ words, place, figure }: TextSlabProps) => (
  <section className={`live-slab live-ask live-at-${place}`} aria-live="polite">
    {figure}
    <LiveWord>{words.word}</LiveWord>
    <p className="live-line">{words.line}</p>
    {words.note !== null && <p className="live-note">{words.note}</p>}
  </section>
)
