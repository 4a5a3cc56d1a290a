import type { Person } from '#contract/person.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'

type PersonChooserProps = {
  readonly people: readonly Person[]
  readonly chosen: number | null
  readonly onChoose: (personId: number) => void
  readonly words: PeopleWords
}

/** Only worth its place when there is a choice. */
export const PersonChooser = ({ people, chosen, onChoose, words }: PersonChooserProps) => {
  if (people.length < 2) return null
  return (
    <label className="person-chooser">
      <span>{words.who}</span>
      <select
        className="select"
        value={chosen ?? ''}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {people.map((person) => (
          <option key={person.person_id} value={person.person_id}>
            {nameOf(person, words)}
          </option>
        ))}
      </select>
    </label>
  )
}

export const nameOf = ({ name }: Pick<Person, 'name'>, words: PeopleWords) =>
  name === '' ? words.nameless : name
