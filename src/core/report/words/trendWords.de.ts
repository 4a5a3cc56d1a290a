import type { ReportWords } from '#core/report/words/reportWords.ts'

export const trend: ReportWords['trend'] = {
  heading: 'Verlauf',
  note: 'frühere Sätze dieser Person und dieser',
  finding: {
    better: 'weniger weit innen',
    worse: 'weiter innen',
    'no-change': 'keine Änderung',
    'too-few': 'noch zu früh',
  },
  fromTo: (before, after) => `${before} auf ${after}`,
  text: {
    better: (noise) =>
      `Weniger weit innen als zu Beginn. Die Änderung ist größer als der Messfehler zwischen zwei Sätzen, ${noise}.`,
    worse: (noise) =>
      `Weiter innen als zu Beginn. Die Änderung ist größer als der Messfehler zwischen zwei Sätzen, ${noise}.`,
    'no-change': (noise) => `Nichts, was größer ist als der Messfehler zwischen zwei Sätzen, ${noise}.`,
  },
  tooFew: (sets, least) => `Bisher ${sets} ${sets === 1 ? 'Satz' : 'Sätze'}. Verglichen wird ab ${least}.`,
  inside: 'innen',
  noise: (noise) => `Messfehler ±${noise}`,
  key: 'Ein Punkt ist ein Satz: das Mittel der größten Winkel nach innen seiner Wiederholungen, mit Fehler; ein Keil, wo eine Wiederholung innen war. Bei vielen Sätzen teilen sich benachbarte einen Punkt. Verglichen werden die ersten Sätze mit den letzten, höchstens je drei.',
  label: (knee, finding) => `${knee} im Verlauf: ${finding}`,
}
