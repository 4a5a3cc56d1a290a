import { SureQuestion } from '#ui/parts/SureQuestion.tsx'
import { useQuestion } from '#ui/useQuestion.ts'

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
  const { isAsking, ask, answered, askRef } = useQuestion()
  if (!isAsking)
    return (
      <button type="button" className={quiet ? 'button quiet' : 'button'} ref={askRef} onClick={ask}>
        {words.ask}
      </button>
    )
  const confirm = () => {
    answered()
    onConfirm()
  }
  return <SureQuestion words={words} disabled={disabled} onConfirm={confirm} onCancel={answered} />
}
