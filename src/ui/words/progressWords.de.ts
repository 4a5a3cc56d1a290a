import { countForms } from '#ui/words/countForms.ts'
import type { ProgressWords } from '#ui/words/progressWords.ts'

export const progressWordsDe: ProgressWords = {
  trend: {
    knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
    noChange: 'keine Änderung',
    tooFewTitle: 'noch zu früh',
    fromTo: (before, after) => `${before} auf ${after}`,
    better: (noise) =>
      `Weniger weit innen als zu Beginn. Die Änderung ist größer als der Messfehler zwischen zwei Sätzen, ${noise}.`,
    worse: (noise) =>
      `Weiter innen als zu Beginn. Die Änderung ist größer als der Messfehler zwischen zwei Sätzen, ${noise}.`,
    small: (noise) => `Nichts, was größer ist als der Messfehler zwischen zwei Sätzen, ${noise}.`,
    tooFew: (sets, least) => `Bisher ${countForms(sets, 'Satz', 'Sätze')}. Ab ${least} vergleiche ich.`,
    noise: (noise) => `Messfehler ±${noise}`,
    inside: 'innen',
    onePerson: 'Wähle eine Person, um zu sehen, wie sich ihre Knie ändern.',
  },
  filters: {
    label: 'Welche Sätze du siehst',
    everyone: 'Alle Personen',
    source: { name: 'Quelle', all: 'Kamera und Video', camera: 'Kamera', video: 'Video' },
    period: {
      name: 'Zeitraum',
      all: 'Gesamter Zeitraum',
      month: 'Letzte 4 Wochen',
      quarter: 'Letzte 3 Monate',
      year: 'Letztes Jahr',
    },
    onlyInside: 'Nur mit Knie innen',
    search: 'Namen und Notizen suchen',
    nothing: { title: 'Kein Satz passt', text: 'Es gibt andere Sätze, aber keinen wie diesen.' },
    reset: 'Alle Sätze zeigen',
  },
  compare: {
    column: 'Vergleich',
    choose: (when) => `Satz vom ${when} vergleichen`,
    button: 'Zwei vergleichen',
    hint: (chosen) =>
      chosen === 0
        ? 'Hake zwei Sätze an, um sie zu vergleichen.'
        : chosen === 1
          ? 'Hake noch einen an.'
          : 'Zwei sind angehakt.',
    title: (before, after) => `${before} und ${after}`,
    back: 'Verlauf',
    swap: 'Tauschen',
    measure: 'Messgröße',
    change: 'Geändert?',
    legs: { left: 'Linkes Knie', right: 'Rechtes Knie' },
    mean: 'nach innen, Mittel',
    depth: 'Tiefe',
    depthNote: 'Kniebeugung, Mittel',
    pain: 'Schmerz danach',
    painScale: '0 bis 10',
    curves: 'Der Weg jedes Knies',
    reps: (count) => countForms(count, 'Wiederholung', 'Wiederholungen'),
    verdicts: { less: 'Ja, weniger', more: 'Ja, mehr', tooSmall: 'Zu klein', cantTell: 'Unklar' },
    noise: (noise) => `Messfehler ±${noise}`,
    sameSetUp: {
      title: 'Beide Male gleich aufgebaut.',
      text: 'Gleiche Quelle, und du standest etwa gleich gerade zur Kamera.',
    },
    otherSetUp: 'Der Aufbau war anders. Allein das verschiebt die Zahlen.',
    differences: {
      turned: 'Du standest anders oder weit zur Kamera gedreht.',
      source: 'Ein Satz kommt von der Kamera, der andere aus einer Datei.',
      cameraPlace: 'Die Kamera stand woanders.',
      engine: 'Die Gelenke wurden mit einem anderen Verfahren gefunden.',
      unknownView: 'Ich weiß nicht, von wo die Kamera sah.',
    },
    missing: {
      title: 'Einer der Sätze ist weg',
      text: 'Er wurde gelöscht. Wähle im Verlauf zwei andere.',
    },
  },
  rename: {
    button: (when) => `Satz vom ${when} benennen`,
    label: 'Name dieses Satzes',
    save: 'Speichern',
    cancel: 'Abbrechen',
    notSaved: 'Der Name wurde nicht gespeichert.',
  },
}
