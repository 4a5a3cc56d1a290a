import type { Person } from '#contract/person.ts'
import { nameOf } from '#ui/parts/people/PersonChooser.tsx'
import type { PeopleWords } from '#ui/words/peopleWords.ts'

type PersonRowProps = {
  readonly person: Person
  /** The last one can't be removed. */
  readonly isAlone: boolean
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
  readonly words: PeopleWords
}

/** A name is kept when its field is left, as it stands; an empty one is no name. */
export const PersonRow = ({ person, isAlone, onRename, onRemove, words }: PersonRowProps) => {
  const name = nameOf(person, words)
  return (
    <li className="person-row">
      <span>
        <input
          className="text-field"
          aria-label={words.name}
          maxLength={60}
          defaultValue={name}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const typed = event.target.value.trim()
            if (typed === '') event.target.value = name
            else if (typed !== name) onRename(typed)
          }}
        />
        <small>{words.sets(person.set_count)}</small>
      </span>
      {!isAlone && (
        <button type="button" className="button" aria-label={words.remove.label(name)} onClick={onRemove}>
          {words.remove.button}
        </button>
      )}
    </li>
  )
}
