import {
  decideHeelLift,
  type HeelLiftDoubt,
  type HeelLiftMean,
  type HeelLiftPattern,
  type HeelLiftResult,
} from '#core/heelLift/decideHeelLift.ts'
import type { RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** A heel-lift test as it stands in the report of either of its sets. Numbers are null where they could not be compared. */
export type HeelLiftRecord = {
  pattern: HeelLiftPattern
  doubt: 'never-inside' | 'too-few-reps' | 'within-noise' | null
  /** Which half of the test the report's own set is. */
  this_set: 'flat' | 'raised'
  /** The leg compared: the one further inside with the heels down. */
  side: Side | null
  flat_reps: number | null
  flat_mean_deg: number | null
  flat_error_deg: number | null
  raised_reps: number | null
  raised_mean_deg: number | null
  raised_error_deg: number | null
  /** Flat minus raised: positive when the knee stayed further out with the heels raised. */
  change_deg: number | null
  change_error_deg: number | null
}

/** Decided anew from both sets' reps whenever it is asked for: nothing can go stale. */
export const recordHeelLift = (
  thisSet: HeelLiftRecord['this_set'],
  flatReps: readonly RepRecord[],
  raisedReps: readonly RepRecord[],
): HeelLiftRecord => {
  const { pattern, doubt, side, flat, raised, change } = decideHeelLift(flatReps, raisedReps)
  return {
    pattern,
    doubt: doubt === null ? null : doubtName[doubt],
    this_set: thisSet,
    side,
    flat_reps: flat?.reps ?? null,
    flat_mean_deg: tenths(flat?.meanDeg),
    flat_error_deg: tenths(flat?.errorDeg),
    raised_reps: raised?.reps ?? null,
    raised_mean_deg: tenths(raised?.meanDeg),
    raised_error_deg: tenths(raised?.errorDeg),
    change_deg: tenths(change?.deg),
    change_error_deg: tenths(change?.errorDeg),
  }
}

/** Back from the record, for the words that both screens and reports say it with. */
export const resultOf = (record: HeelLiftRecord): HeelLiftResult => {
  const flat = meanOf(record.flat_reps, record.flat_mean_deg, record.flat_error_deg)
  const raised = meanOf(record.raised_reps, record.raised_mean_deg, record.raised_error_deg)
  const { change_deg: deg, change_error_deg: errorDeg } = record
  return {
    pattern: record.pattern,
    doubt: record.doubt === null ? null : doubtOf[record.doubt],
    side: record.side,
    flat,
    raised,
    change: deg === null || errorDeg === null ? null : { deg, errorDeg },
  }
}

const meanOf = (reps: number | null, meanDeg: number | null, errorDeg: number | null): HeelLiftMean | null =>
  reps === null || meanDeg === null || errorDeg === null ? null : { reps, meanDeg, errorDeg }

const doubtName = {
  neverInside: 'never-inside',
  tooFewReps: 'too-few-reps',
  withinNoise: 'within-noise',
} as const satisfies Record<HeelLiftDoubt, HeelLiftRecord['doubt']>

const doubtOf = {
  'never-inside': 'neverInside',
  'too-few-reps': 'tooFewReps',
  'within-noise': 'withinNoise',
} as const satisfies Record<NonNullable<HeelLiftRecord['doubt']>, HeelLiftDoubt>

const tenths = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toFixed(1))
