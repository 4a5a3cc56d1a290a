import type { ReportWords } from '#core/report/words/reportWords.ts'

export const deMeasures: ReportWords['measures'] = {
  heading: 'Weitere Messwerte',
  note: 'am tiefsten Punkt; zur Information, ohne Urteil',
  leg: { left: 'Linkes Bein', right: 'Rechtes Bein' },
  error: 'Fehler ±',
  columns: {
    descent: { short: 'Abwärts', unit: 'Sekunden', meaning: 'Vom Stand bis unten.' },
    bottom: { short: 'Unten', unit: 'Sekunden', meaning: 'Zeit innerhalb von 5° um den tiefsten Punkt.' },
    ascent: { short: 'Aufwärts', unit: 'Sekunden', meaning: 'Von unten bis zum Stand.' },
    trunkLean: {
      short: 'Rumpf',
      unit: 'Grad',
      meaning: 'Vorneigung der Linie von den Hüften zu den Schultern. Von vorn nur ein grober Wert.',
    },
    pelvisShift: {
      short: 'Becken',
      unit: 'Schienbeinlängen',
      meaning: 'Wie weit das Becken seitlich der Mitte zwischen den Knöcheln steht; + ist links.',
    },
    kneeToAnkle: {
      short: 'Knie/\u200BKnöchel',
      unit: 'Verhältnis',
      meaning: 'Abstand der Knie durch Abstand der Knöchel; 1 heißt gleich.',
    },
    kneeToToe: {
      short: 'Knie/\u200BZehe',
      unit: 'Verhältnis',
      meaning: 'Abstand der Knie durch Abstand der zweiten Zehen.',
    },
    difference: {
      short: 'L\u00a0−\u00a0R',
      unit: 'Grad',
      meaning: 'Größter Winkel nach innen des linken Knies minus den des rechten.',
    },
    thigh: {
      short: 'Ober\u00ADschenkel',
      unit: 'Grad',
      meaning: 'Gegen die Waagerechte: 0 ist parallel, − solange die Hüfte über dem Knie ist, + darunter.',
    },
    shinForward: {
      short: 'Schien\u00ADbein vor',
      unit: 'Grad',
      meaning: 'Neigung des Schienbeins über den Fuß. Knie dürfen nach vorn wandern.',
    },
    inwardEarly: {
      short: 'Bei 15\u00a0%',
      unit: 'Grad',
      meaning: 'Winkel des Knies nach innen bei 15 % der Tiefe, abwärts.',
    },
    heelRise: {
      short: 'Ferse',
      unit: 'Schienbeinlängen',
      meaning: 'Anheben der Ferse gegen den Stand, nur von der Seite; ab 0,05 gilt sie als abgehoben.',
    },
  },
}
