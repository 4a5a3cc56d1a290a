import type { CheckSetWords } from '#ui/words/checkSetWords.ts'

const knees = { left: 'Linkes Knie', right: 'Rechtes Knie' } as const
const outcomes = {
  kept: 'es sitzt',
  further: 'weiter innen als mit Rückmeldung',
  less: 'weiter außen als mit Rückmeldung',
} as const
const whole = (angle: number | null) => (angle === null ? '?' : `${Math.round(angle)}°`)

export const checkSetWords: CheckSetWords = {
  title: 'Prüfsatz: was ohne Rückmeldung geblieben ist',
  none: 'Vor diesem Satz gibt es keinen begleiteten, mit dem er sich vergleichen ließe.',
  knee: (side, { guided, check, outcome }) =>
    outcome === 'cantTell'
      ? `${knees[side]}: unklar, es war nicht in beiden Sätzen zu beurteilen.`
      : `${knees[side]}: ${whole(guided.meanDeg)} mit Rückmeldung, ${whole(check.meanDeg)} ohne: ${outcomes[outcome]}.`,
  note: 'Mittel der jeweils größten Werte. Was kleiner ist als der Messfehler, zählt nicht als Änderung.',
}
