import { Icon } from '#ui/parts/Icon.tsx'
import { takeFocus } from '#ui/takeFocus.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type SetNameProps = {
  readonly title: string | null
  readonly when: string
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onRename: (title: string) => void
}

/** A set's name, or its time while it has none; renamed in its place. */
export const SetName = ({ title, when, busy, onOpen, onRename }: SetNameProps) => {
  const { history, progress } = useWords()
  const words = progress.rename
  const [typed, setTyped] = useState<string | null>(null)
  const [wasTyped, setWasTyped] = useState(false)
  const close = () => {
    setTyped(null)
    setWasTyped(true)
  }
  if (typed === null)
    return (
      <>
        <button
          type="button"
          className="row-link"
          aria-label={history.open(nameOf(title, when))}
          onClick={onOpen}
        >
          {title ?? when}
        </button>
        <button
          type="button"
          className="rename"
          ref={wasTyped ? takeFocus : null}
          // A disabled one would lose the focus while its own name is being saved.
          aria-disabled={busy}
          aria-label={words.button(when)}
          onClick={() => !busy && setTyped(title ?? '')}
        >
          <Icon name="pen" size={16} />
        </button>
      </>
    )
  return (
    <form
      className="rename-form"
      onSubmit={(event) => {
        event.preventDefault()
        close()
        if (typed.trim() !== (title ?? '')) onRename(typed.trim())
      }}
    >
      <input
        className="text-field"
        aria-label={words.label}
        maxLength={80}
        placeholder={when}
        value={typed}
        ref={takeFocus}
        onKeyDown={(event) => event.key === 'Escape' && close()}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button">
        {words.save}
      </button>
      <button type="button" className="button quiet" onClick={close}>
        {words.cancel}
      </button>
    </form>
  )
}

const nameOf = (title: string | null, when: string) => (title === null ? when : `${when}, ${title}`)
