import type { SetNoteWords } from '#ui/words/setNoteWords.ts'

export const setNoteWordsEn: SetNoteWords = {
  pain: 'Any pain now?',
  none: '0: none',
  worst: '10: worst I can imagine',
  takeBack: 'Take back',
  note: 'Note',
  notePlace: 'Shoes, load, how it felt…',
  saved: 'Saved.',
  failed: 'Not saved.',
  painOf: (pain) => `pain ${pain} of 10`,
  next: (exercise) => `Next: ${exercise}`,
}
