import type { CheckSetWords } from '#ui/words/checkSetWords.ts'

const knees = { left: 'Left knee', right: 'Right knee' } as const
const outcomes = {
  kept: 'it stuck',
  further: 'further inside than with feedback',
  less: 'further out than with feedback',
} as const
const whole = (angle: number | null) => (angle === null ? '?' : `${Math.round(angle)}°`)

export const checkSetWords: CheckSetWords = {
  title: 'Check set: what stuck without feedback',
  none: 'There is no guided set before this one to compare with.',
  knee: (side, { guided, check, outcome }) =>
    outcome === 'cantTell'
      ? `${knees[side]}: can’t tell, it wasn’t judged in both sets.`
      : `${knees[side]}: ${whole(guided.meanDeg)} with feedback, ${whole(check.meanDeg)} without: ${outcomes[outcome]}.`,
  note: 'Means of each rep’s furthest reading. Smaller changes than a reading’s error don’t count.',
}
