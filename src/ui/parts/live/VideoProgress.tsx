import type { LiveState } from '#app/live/liveStore.ts'
import { formatShare } from '#ui/format/formatNumber.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type VideoProgressProps = {
  readonly name: string
  /** Which of several recordings it is. */
  readonly turn?: { readonly at: number; readonly of: number } | undefined
  readonly progress: LiveState['progress']
  readonly words: LiveWords['recording']
  readonly locale: string
}

export const VideoProgress = ({ name, turn, progress, words, locale }: VideoProgressProps) => {
  const share = progress === null || progress.total <= 0 ? 0 : Math.min(1, progress.done / progress.total)
  const { position } = useWords().recordings.turn
  const says = turn === undefined ? name : `${position(turn.at, turn.of)}: ${name}`
  return (
    <section className="live-progress">
      <h2>
        <span title={says}>{says}</span>
        <b>{formatShare(share, locale)}</b>
      </h2>
      <progress max={1} value={share} aria-label={words.progress} />
    </section>
  )
}
