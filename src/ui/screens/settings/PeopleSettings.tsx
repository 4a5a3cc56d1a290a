import { useServices, usePeople } from '#ui/AppServices.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { nameOf, PersonChooser } from '#ui/parts/people/PersonChooser.tsx'
import { PersonRow } from '#ui/parts/people/PersonRow.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import type { FormEvent } from 'react'

/** Who squats here: each with a body of their own. */
export const PeopleSettings = () => {
  const { people, app } = useServices()
  const { people: words } = useWords()
  const { people: list, chosen, deleted, trouble } = usePeople((state) => state)
  const carryOut = (change: Promise<void>) => void change.catch(app.reportBug)

  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('name')
    if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return
    carryOut(people.add(field.value.trim()))
    field.value = ''
  }

  return (
    <section className="setting-group">
      <h2>{words.title}</h2>
      {trouble !== null && <Notice tone="trouble" title={words.notSaved.title} text={words.notSaved.text} />}
      {deleted !== null && (
        <Notice
          tone="news"
          title={words.removed(nameOf(deleted, words))}
          action={{ label: words.undo, onAct: () => carryOut(people.undoRemove()) }}
          onDismiss={people.dismissRemoved}
        />
      )}
      <PersonChooser
        people={list}
        chosen={chosen}
        onChoose={(personId) => carryOut(people.choose(personId))}
        words={words}
      />
      <ul className="person-list">
        {list.map((person) => (
          <PersonRow
            key={`${person.person_id} ${nameOf(person, words)}`}
            person={person}
            isAlone={list.length < 2}
            onRename={(name) => carryOut(people.rename(person.person_id, name))}
            onRemove={() => carryOut(people.remove(person))}
            words={words}
          />
        ))}
      </ul>
      <form className="person-add" onSubmit={add}>
        <input
          className="text-field"
          name="name"
          maxLength={60}
          aria-label={words.newName}
          placeholder={words.newName}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </form>
    </section>
  )
}
