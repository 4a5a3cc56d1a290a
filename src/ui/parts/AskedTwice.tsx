import { takeFocus } from '#ui/takeFocus.ts'
import { type KeyboardEvent, useState } from 'react'

type AskedTwiceProps = {
  readonly words: {
    readonly ask: string
    readonly sure: string
    readonly confirm: string
    readonly cancel: string
  }
  readonly disabled: boolean
  /** Beside things that matter more. */
  readonly quiet?: boolean
  readonly onConfirm: () => void
}

/** For what can't be undone: the button asks, and a second one does it. */
export const AskedTwice = ({ words, disabled, quiet = false, onConfirm }: AskedTwiceProps) => {
  const [stage, setStage] = useState<'unasked' | 'asking' | 'answered'>('unasked')
  if (stage !== 'asking')
    return (
      <button
        type="button"
        className={quiet ? 'button quiet' : 'button'}
        ref={stage === 'answered' ? takeFocus : null}
        onClick={() => setStage('asking')}
      >
        {words.ask}
      </button>
    )
  const cancel = () => setStage('answered')
  const confirm = () => {
    setStage('answered')
    onConfirm()
  }
  // Prevented, so that nothing else on the screen closes with it.
  const cancelByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    cancel()
  }
  return (
    <div className="notice trouble" role="alertdialog" aria-label={words.sure}>
      <p>
        <strong>{words.sure}</strong>
      </p>
      {/* The harmless answer is the one that Enter meets. */}
      <button type="button" className="button" ref={takeFocus} onClick={cancel} onKeyDown={cancelByEscape}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="button"
        disabled={disabled}
        onClick={confirm}
        onKeyDown={cancelByEscape}
      >
        {words.confirm}
      </button>
    </div>
  )
}
