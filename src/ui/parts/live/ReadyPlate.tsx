import type { LiveWords } from '#ui/words/liveWords.ts'

export const ReadyPlate = ({ words }: { readonly words: LiveWords }) => (
  <section className="live-plate live-count" aria-live="assertive">
    <p className="live-ready">{words.ready}</p>
    <p className="live-line">{words.readyLine}</p>
  </section>
)
