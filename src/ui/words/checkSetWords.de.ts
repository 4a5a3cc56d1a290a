import type { CheckSetWords } from '#ui/words/checkSetWords.ts'

const knees = { left: 'Linkes Knie', right: 'Rechtes Knie' } as const
const outcomes = {
  noChange: 'es sitzt',
  worse: 'weiter innen als mit Rückmeldung',
  better: 'weiter außen als mit Rückmeldung',
} as const
const whole = (angle: number) => `${Math.round(angle)}°`

export const checkSetWords: CheckSetWords = {
  title: 'Prüfsatz: was ohne Rückmeldung geblieben ist',
  none: 'Vor diesem Satz gibt es keinen begleiteten, mit dem er sich vergleichen ließe.',
  knee: (side, comparison) =>
    comparison.kind === 'cantTell'
      ? `${knees[side]}: unklar, es war nicht in beiden Sätzen zu beurteilen.`
      : `${knees[side]}: ${whole(comparison.before.mean)} mit Rückmeldung, ${whole(comparison.after.mean)} ohne: ${outcomes[comparison.kind]}.`,
  note: 'Mittel der jeweils größten Werte. Was kleiner ist als der Messfehler zwischen zwei Sätzen, zählt nicht als Änderung.',
}
