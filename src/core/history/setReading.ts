import { degrees, type Degrees } from '#core/units.ts'

/** One knee over a set: the mean of its reps' largest inward angles, and how uncertain that mean is. */
export type SetReading = { readonly mean: Degrees; readonly error: Degrees }

/** What a set's judged reps add up to, as a database can sum them. Angles in degrees. */
export type SetSums = {
  readonly count: number
  readonly sum: number
  readonly sumOfSquares: number
  /** Of the reps' stated errors. */
  readonly sumOfSquaredErrors: number
}

/**
 * The reps' stated errors are taken as one error that all of them share, because a camera or a foot that is read wrongly is so
 * in every rep: more reps don't make it smaller. The reps' own scatter does get smaller. Null without a judged rep.
 */
export const setReading = ({ count, sum, sumOfSquares, sumOfSquaredErrors }: SetSums): SetReading | null => {
  if (count === 0) return null
  const mean = sum / count
  const variance = count < 2 ? 0 : Math.max(0, sumOfSquares - count * mean ** 2) / (count - 1)
  return { mean: degrees(mean), error: degrees(Math.sqrt(sumOfSquaredErrors / count + variance / count)) }
}
