import type { ReportWords } from '#core/report/words/reportWords.ts'

export const deDefinitions: ReportWords['definitions'] = {
  heading: 'Was gemessen wurde',
  list: ({ inside, clear, judgedFrom, error }) => [
    {
      term: 'Größtes Innen',
      unit: `Grad ± Standardfehler, meist ${error}`,
      meaning:
        'Neigung des Schienbeins zur Mitte, aus der senkrechten Ebene durch Knöchel und zweite Zehe: der größte gehaltene Wert, nie ein einzelnes Bild; + innen, − außen. Je größer sein Fehler, desto mehr wird ein Wert zu 4° gezogen, wo Knie meist sind.',
    },
    { term: 'Ganz unten', unit: 'Grad', meaning: 'Derselbe Winkel am tiefsten Punkt.' },
    {
      term: 'Wann',
      unit: 'abwärts, unten, aufwärts',
      meaning: 'Der Teil der Wiederholung mit dem größten Winkel nach innen.',
    },
    {
      term: 'Urteil',
      unit: null,
      meaning: `„Innen“ ab ${inside}, gehalten; eine Warnung endet unter ${clear}. Beurteilt ab ${judgedFrom} Kniebeugung (flache Wiederholungen schon früher, mit größerem Fehler): näher am Stand ist es von vorn nicht zu erkennen.`,
    },
    {
      term: 'Schienbein\u00ADlängen',
      unit: 'Anteil des Schienbeins',
      meaning:
        'Abstand des Knies von der Fußlinie zur Mitte hin, geteilt durch die Länge des eigenen Schienbeins.',
    },
    {
      term: 'Schienbein\u00ADwinkel',
      unit: 'Grad',
      meaning:
        'Neigung des Schienbeins gegen die Senkrechte am tiefsten Punkt, von vorn gesehen; + nach außen.',
    },
    {
      term: 'Tiefe',
      unit: 'Grad',
      meaning:
        'Beugung der Knie am tiefsten Punkt, Mittel beider Knie, nach dem angepassten Beinmodell; 0 ist Stehen.',
    },
  ],
}
