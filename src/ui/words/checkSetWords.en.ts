import type { CheckSetWords } from '#ui/words/checkSetWords.ts'

const knees = { left: 'Left knee', right: 'Right knee' } as const
const outcomes = {
  noChange: 'it stuck',
  worse: 'further inside than with feedback',
  better: 'further out than with feedback',
} as const
const whole = (angle: number) => `${Math.round(angle)}°`

export const checkSetWords: CheckSetWords = {
  title: 'Check set: what stuck without feedback',
  none: 'There is no guided set before this one to compare with.',
  knee: (side, comparison) =>
    comparison.kind === 'cantTell'
      ? `${knees[side]}: can’t tell, it wasn’t judged in both sets.`
      : `${knees[side]}: ${whole(comparison.before.mean)} with feedback, ${whole(comparison.after.mean)} without: ${outcomes[comparison.kind]}.`,
  note: 'Means of each rep’s furthest reading. Changes smaller than the noise between two sets don’t count.',
}
