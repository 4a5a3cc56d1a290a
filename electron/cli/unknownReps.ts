import type { FormReport } from '#core/record/formReport.ts'

/** Numbers that were said to be good reps and that no rep has. */
export const unknownReps = (
  { reps }: Pick<FormReport, 'reps'>,
  knownGood: readonly number[],
): readonly number[] => {
  const found = new Set(reps.map(({ index }) => index))
  return [...new Set(knownGood)].filter((number) => !found.has(number))
}
