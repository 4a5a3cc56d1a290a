import { countForms } from '#ui/words/countForms.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'

export const peopleWordsEn: PeopleWords = {
  title: 'People',
  who: 'Who squats?',
  nameless: 'Me',
  name: 'Name',
  sets: (count) => countForms(count, 'set', 'sets'),
  add: 'Add',
  newName: 'Name of a new person',
  remove: { button: 'Remove', label: (name) => `Remove ${name}` },
  removed: (name) => `${name} was removed. The sets stay in the history.`,
  undo: 'Undo',
  notSaved: { title: 'That was not saved.', text: 'Nothing has changed. Try again.' },
  place: {
    name: 'The camera stands on',
    note: 'Noted with each set: sets from the same place compare best.',
    unknown: 'Unknown',
    places: { floor: 'Floor', chair: 'Chair', table: 'Table', other: 'Other' },
  },
  goodRep: {
    mark: (rep) => `Rep ${rep} was good`,
    marked: (reps) => `Measured against ${reps.length === 1 ? 'rep' : 'reps'} ${reps.join(', ')}`,
    undo: 'Undo',
    note: 'One slow rep with both knees over the toes makes the others more exact.',
  },
}
