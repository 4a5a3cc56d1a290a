import { takeFocus } from '#ui/takeFocus.ts'
import type { KeyboardEvent } from 'react'

type SureQuestionProps = {
  readonly words: { readonly sure: string; readonly confirm: string; readonly cancel: string }
  readonly disabled: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** The second question before what can't be undone. */
export const SureQuestion = ({ words, disabled, onConfirm, onCancel }: SureQuestionProps) => {
  // Prevented, so that nothing else on the screen closes with it.
  const cancelByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  return (
    <div className="notice trouble" role="alertdialog" aria-label={words.sure}>
      <p>
        <strong>{words.sure}</strong>
      </p>
      {/* The harmless answer is the one that Enter meets. */}
      <button type="button" className="button" ref={takeFocus} onClick={onCancel} onKeyDown={cancelByEscape}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="button"
        disabled={disabled}
        onClick={onConfirm}
        onKeyDown={cancelByEscape}
      >
        {words.confirm}
      </button>
    </div>
  )
}
