import { countForms } from '#ui/words/countForms.ts'
import type { CoachWords } from '#ui/words/coachWords.ts'

export const coachWords: CoachWords = {
  setOf: (set, sets) => `Satz ${set} von ${sets}`,
  getReady: 'Bereit',
  startsIn: (number) => `Bereit, ${number}`,
  done: 'Fertig',
  doneLine: 'Arme hoch: noch drei',
  doneFault: {
    left: 'Linkes Knie war innen.',
    right: 'Rechtes Knie war innen.',
    both: 'Beide Knie waren innen.',
  },
  threeMore: 'Noch drei',
  goOn: 'Weiter',
  rest: 'Pause',
  restLine: 'Arme hoch: weiter',
  secondsLeft: (seconds) => `Noch ${countForms(seconds, 'Sekunde', 'Sekunden')} Pause`,
  checkSet: 'Prüfsatz: ohne Rückmeldung',
  lastRepOnly: 'Rückmeldung zur letzten Wiederholung',
}
