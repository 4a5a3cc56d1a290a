import type { LiveState } from '#app/liveStore.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type VideoProgressProps = {
  readonly name: string
  readonly progress: LiveState['progress']
  readonly words: LiveWords['recording']
}

export const VideoProgress = ({ name, progress, words }: VideoProgressProps) => {
  const share = progress === null || progress.total <= 0 ? 0 : Math.min(1, progress.done / progress.total)
  return (
    <section className="live-progress">
      <h2>
        <span title={name}>{name}</span>
        <b>{Math.round(share * 100)} %</b>
      </h2>
      <progress max={1} value={share} aria-label={words.progress} />
    </section>
  )
}
