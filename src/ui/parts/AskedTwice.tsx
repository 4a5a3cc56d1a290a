import { useEffect, useRef, useState } from 'react'

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
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  // The harmless answer is the one that Enter meets.
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking)
    return (
      <button type="button" className={quiet ? 'button quiet' : 'button'} onClick={() => setAsking(true)}>
        {words.ask}
      </button>
    )
  const confirm = () => {
    setAsking(false)
    onConfirm()
  }
  return (
    <div className="notice trouble" role="alertdialog" aria-label={words.sure}>
      <p>
        <strong>{words.sure}</strong>
      </p>
      <button type="button" className="button" ref={keep} onClick={() => setAsking(false)}>
        {words.cancel}
      </button>
      <button type="button" className="button" disabled={disabled} onClick={confirm}>
        {words.confirm}
      </button>
    </div>
  )
}
