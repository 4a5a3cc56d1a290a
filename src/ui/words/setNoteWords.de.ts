import type { SetNoteWords } from '#ui/words/setNoteWords.ts'

export const setNoteWordsDe: SetNoteWords = {
  pain: 'Hast du jetzt Schmerzen?',
  none: '0: keine',
  worst: '10: unerträglich',
  takeBack: 'Zurücknehmen',
  note: 'Notiz',
  notePlace: 'Schuhe, Gewicht, wie es lief …',
  saved: 'Gespeichert.',
  failed: 'Nicht gespeichert.',
  painOf: (pain) => `Schmerz ${pain} von 10`,
  next: (exercise) => `Weiter: ${exercise}`,
}
