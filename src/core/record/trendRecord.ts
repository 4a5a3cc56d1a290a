import type { Trend } from '#core/history/judgeTrend.ts'
import type { TrendPoint } from '#core/history/thinTrend.ts'
import { type BothSides, forBothSides } from '#core/side.ts'

/** One set, or neighbouring ones where there are more than a chart has room for. */
export type TrendPointRecord = {
  /** ISO 8601; the middle of the times where it stands for several sets. */
  recorded_at: string
  /** The mean of the reps' largest inward angles. */
  mean_deg: number
  error_deg: number
  /** Whether a rep of the set, or most of the sets, had the knee inside. */
  inside: boolean
  sets: number
}

/** One knee over the person's sets. The numbers are null while there are too few sets for a comparison. */
export type LegTrendRecord = {
  /** `no-change`: no more than the noise between two sets. */
  change: 'better' | 'worse' | 'no-change' | 'too-few'
  before_deg: number | null
  after_deg: number | null
  /** Positive is further inward. */
  change_deg: number | null
  noise_deg: number | null
  points: TrendPointRecord[]
}

/** This set and the ones of the same person before it. */
export type TrendRecord = { left: LegTrendRecord; right: LegTrendRecord }

type LegTrend = { readonly points: readonly TrendPoint[]; readonly trend: Trend }

/** Null where neither leg has an earlier set to stand beside. */
export const recordTrend = (
  legs: BothSides<LegTrend>,
  isoOf: (milliseconds: number) => string,
): TrendRecord | null =>
  legs.left.points.length < 2 && legs.right.points.length < 2
    ? null
    : forBothSides((side) => ({
        ...recordChange(legs[side].trend),
        points: legs[side].points.map(({ at, mean, error, inside, sets }) => ({
          recorded_at: isoOf(at),
          mean_deg: tenths(mean),
          error_deg: tenths(error),
          inside,
          sets,
        })),
      }))

const recordChange = (trend: Trend): Omit<LegTrendRecord, 'points'> =>
  trend.kind === 'tooFew'
    ? { change: 'too-few', before_deg: null, after_deg: null, change_deg: null, noise_deg: null }
    : {
        change: trend.kind === 'noChange' ? 'no-change' : trend.kind,
        before_deg: tenths(trend.before.mean),
        after_deg: tenths(trend.after.mean),
        change_deg: tenths(trend.change),
        noise_deg: tenths(trend.noise),
      }

/** As exact as the report prints. */
const tenths = (value: number): number => Number(value.toFixed(1))
