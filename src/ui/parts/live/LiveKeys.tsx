import { useWords } from '#ui/words/WordsContext.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type LiveKeysProps = {
  /** A recording runs at its own pace: it can be cancelled, not paused. */
  readonly canPause: boolean
  /** One of several recordings can be skipped. */
  readonly turn?: { readonly onSkip: () => void } | undefined
  readonly paused: boolean
  readonly muted: boolean
  readonly onPause: () => void
  readonly onMute: () => void
  readonly onEnd: () => void
  readonly words: LiveWords
}

/** Only to be seen: the label says what the key does next, and “Go on, pressed” would say the opposite. */
const lit = (is: boolean) => (is ? 'live-key-lit' : undefined)

export const LiveKeys = ({ canPause, turn, paused, muted, onPause, onMute, onEnd, words }: LiveKeysProps) => {
  const turnWords = useWords().recordings.turn
  return (
    <div className="live-keys">
      {canPause && (
        <button type="button" className={lit(paused)} aria-keyshortcuts="Space" onClick={onPause}>
          {paused ? words.keys.resume : words.keys.pause}
          <kbd aria-hidden="true">{words.keyNames.space}</kbd>
        </button>
      )}
      <button type="button" className={lit(muted)} aria-keyshortcuts="M" onClick={onMute}>
        {muted ? words.keys.unmute : words.keys.mute}
        <kbd aria-hidden="true">M</kbd>
      </button>
      {turn && (
        <button type="button" aria-keyshortcuts="N" onClick={turn.onSkip}>
          {turnWords.skip}
          <kbd aria-hidden="true">N</kbd>
        </button>
      )}
      <button type="button" aria-keyshortcuts="Escape" onClick={onEnd}>
        {turn ? turnWords.skipTheRest : canPause ? words.keys.end : words.keys.cancel}
        <kbd aria-hidden="true">{words.keyNames.escape}</kbd>
      </button>
    </div>
  )
}
