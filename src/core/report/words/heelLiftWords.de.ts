import type { ReportWords } from '#core/report/words/reportWords.ts'

export const heelLift: ReportWords['heelLift'] = {
  heading: 'Fersentest',
  thisSet: { flat: 'dieser Satz: Fersen unten', raised: 'dieser Satz: Fersen um etwa 2,5 cm erhöht' },
  pattern: { ankle: 'Sprunggelenk-Muster.', hip: 'Hüft-Muster.', unclear: 'Nicht klar.' },
  doubt: {
    'never-inside':
      'Kein Knie ging mit flachen Füßen nach innen, also gab es nichts, was die Erhöhung ändern konnte.',
    'too-few-reps': 'In einem der Sätze ließen sich zu wenige Wiederholungen beurteilen.',
    'within-noise': 'Der Unterschied ist nicht größer als der Messfehler.',
  },
  means: (knee, flat, raised, change) =>
    `${knee}: im Mittel ${flat} nach innen mit den Fersen unten, ${raised} mit erhöhten Fersen, ${change} weniger.`,
  notDiagnosis: 'Ein Muster, keine Diagnose.',
}
