import { SureQuestion } from '#ui/parts/SureQuestion.tsx'
import { takeFocus } from '#ui/takeFocus.ts'
import { useState } from 'react'

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
  const confirm = () => {
    setStage('answered')
    onConfirm()
  }
  return (
    <SureQuestion
      words={words}
      disabled={disabled}
      onConfirm={confirm}
      onCancel={() => setStage('answered')}
    />
  )
}
