import { useWords } from '#ui/words/WordsContext.ts'

type CompareButtonProps = {
  readonly chosen: number
  /** Null until two sets are ticked. */
  readonly onCompare: (() => void) | null
}

export const CompareButton = ({ chosen, onCompare }: CompareButtonProps) => {
  const words = useWords().progress.compare
  return (
    <div className="head-acts">
      <output className="muted">{words.hint(chosen)}</output>
      <button
        type="button"
        className="button"
        disabled={onCompare === null}
        aria-keyshortcuts="c"
        onClick={() => onCompare?.()}
      >
        {words.button}
        <kbd aria-hidden="true">C</kbd>
      </button>
    </div>
  )
}
