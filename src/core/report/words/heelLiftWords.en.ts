import type { ReportWords } from '#core/report/words/reportWords.ts'

export const heelLift: ReportWords['heelLift'] = {
  heading: 'Heel-lift test',
  thisSet: { flat: 'this set: heels down', raised: 'this set: heels raised on about 2.5 cm' },
  pattern: { ankle: 'Ankle pattern.', hip: 'Hip pattern.', unclear: 'Not clear.' },
  doubt: {
    'never-inside': 'No knee went inside with the heels down, so there was nothing for a lift to change.',
    'too-few-reps': 'Too few reps could be judged in one of the sets.',
    'within-noise': 'The difference is no larger than the measurement’s own error.',
  },
  means: (knee, flat, raised, change) =>
    `${knee}: mean ${flat} inside with the heels down, ${raised} with the heels raised, ${change} less.`,
  notDiagnosis: 'A pattern, not a diagnosis.',
}
