import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** The columns of a leg that carry numbers. */
export type LegNumber = {
  [Field in keyof LegRecord]: LegRecord[Field] extends number | null ? Field : never
}[keyof LegRecord]

export type FurthestRep = { readonly index: number; readonly inward: number; readonly error: number | null }

/** One leg over the whole set. */
export type LegOfSet = {
  readonly side: Side
  /** Reps with a verdict other than "can't tell". */
  readonly judged: number
  readonly inside: number
  readonly total: number
  /** The rep in which the knee went furthest inward, among those measured. */
  readonly furthest: FurthestRep | null
}

export const summariseLeg = (reps: readonly RepRecord[], side: Side): LegOfSet => ({
  side,
  judged: reps.filter((rep) => rep[side].verdict !== 'cant-tell').length,
  inside: reps.filter((rep) => rep[side].verdict === 'inside').length,
  total: reps.length,
  furthest: furthestRep(reps, side),
})

const furthestRep = (reps: readonly RepRecord[], side: Side): FurthestRep | null =>
  reps.reduce<FurthestRep | null>((furthest, { index, [side]: leg }) => {
    const inward = leg.knee_inward_deg
    // A leg that can't be judged must not win the set on a doubtful number.
    if (inward === null || leg.verdict === 'cant-tell') return furthest
    return furthest && furthest.inward >= inward ? furthest : { index, inward, error: leg.error_deg }
  }, null)

export type Spread = {
  readonly count: number
  readonly mean: number | null
  readonly deviation: number | null
}

/** Mean and sample standard deviation (n − 1) of what was measured; null when there are too few values. */
export const spreadOf = (values: readonly (number | null)[]): Spread => {
  const seen = values.filter((value) => value !== null)
  const count = seen.length
  if (count === 0) return { count, mean: null, deviation: null }
  const mean = seen.reduce((sum, value) => sum + value, 0) / count
  if (count === 1) return { count, mean, deviation: null }
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { count, mean, deviation: Math.sqrt(squares / (count - 1)) }
}
