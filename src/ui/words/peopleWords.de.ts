import { countForms } from '#ui/words/countForms.ts'
import type { PeopleWords } from '#ui/words/peopleWords.ts'

export const peopleWordsDe: PeopleWords = {
  title: 'Personen',
  who: 'Wer trainiert?',
  nameless: 'Ich',
  name: 'Name',
  sets: (count) => countForms(count, 'Satz', 'Sätze'),
  add: 'Hinzufügen',
  newName: 'Name einer neuen Person',
  remove: { button: 'Entfernen', label: (name) => `${name} entfernen` },
  removed: (name) => `${name} wurde entfernt. Die Sätze bleiben im Verlauf.`,
  undo: 'Rückgängig',
  notSaved: {
    title: 'Das wurde nicht gespeichert.',
    text: 'Es hat sich nichts geändert. Versuch es noch einmal.',
  },
  place: {
    name: 'Die Kamera steht auf',
    note: 'Steht bei jedem Satz: Sätze vom selben Ort lassen sich am besten vergleichen.',
    unknown: 'Unbekannt',
    places: { floor: 'Boden', chair: 'Stuhl', table: 'Tisch', other: 'Anders' },
  },
  goodRep: {
    mark: (rep) => `Wiederholung ${rep} war gut`,
    marked: (reps) =>
      `Gemessen an ${reps.length === 1 ? 'Wiederholung' : 'den Wiederholungen'} ${reps.join(', ')}`,
    undo: 'Rückgängig',
    note: 'Eine langsame Wiederholung mit beiden Knien über den Zehen macht die anderen genauer.',
  },
}
