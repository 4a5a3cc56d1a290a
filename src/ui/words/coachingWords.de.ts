import type { CoachingWords } from '#ui/words/coachingWords.ts'

export const coachingWords: CoachingWords = {
  voice: 'Stimme',
  tones: 'Töne',
  feedback: {
    name: 'Rückmeldung',
    full: 'Jede',
    lastRep: 'Letzte',
    none: 'Keine',
    fading: 'Abnehmend',
    notes: {
      full: 'Warnungen, während du beugst',
      lastRep: 'Still bis zur letzten Wiederholung des Satzes',
      none: 'Ein Prüfsatz: still, aber gemessen; das Ergebnis vergleicht ihn mit deinem letzten begleiteten Satz',
      fading: 'Erster Satz begleitet, dann nur die letzte Wiederholung, dann ein Prüfsatz',
    },
  },
  plan: { title: 'Sätze Kniebeugen' },
  reps: {
    name: 'Wiederholungen',
    note: 'Ohne Zahl endet ein Satz, wenn du stehen bleibst',
    open: 'Frei',
  },
  sets: { name: 'Sätze' },
  rest: {
    name: 'Pause',
    note: 'Beide Arme hoch beendet sie früher',
    seconds: (seconds) => `${seconds} Sekunden`,
    none: 'Keine Pause',
  },
  latency: {
    name: 'Verzögerung',
    none: 'Wird in deinem nächsten Satz gemessen: von der Kamera bis zum Bild und bis zum Ton',
    measured: (overlayMs, toneMs) =>
      [
        overlayMs === null ? null : `Bild ${overlayMs} ms nach der Kamera`,
        toneMs === null ? null : `Ton ${toneMs} ms nach seinem Bild`,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
}
