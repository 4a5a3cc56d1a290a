import type { LiveState } from '#app/liveStore.ts'
import { formatShare } from '#ui/format/formatNumber.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type VideoProgressProps = {
  readonly name: string
  readonly progress: LiveState['progress']
  readonly words: LiveWords['recording']
  readonly locale: string
}

export const VideoProgress = ({ name, progress, words, locale }: VideoProgressProps) => {
  const share = progress === null || progress.total <= 0 ? 0 : Math.min(1, progress.done / progress.total)
  return (
    <section className="live-progress">
      <h2>
        <span title={name}>{name}</span>
        <b>{formatShare(share, locale)}</b>
      </h2>
      <progress max={1} value={share} aria-label={words.progress} />
    </section>
  )
}
