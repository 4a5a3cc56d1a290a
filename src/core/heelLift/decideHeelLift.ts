import { heelLiftThresholds } from '#core/heelLift/heelLiftThresholds.ts'
import type { RepRecord } from '#core/record/formReport.ts'
import { type Side, sides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

/** A pattern, never a diagnosis. */
export type HeelLiftPattern = 'ankle' | 'hip' | 'unclear'

/** Why nothing more can be said. */
export type HeelLiftDoubt =
  /** No knee went inside with the heels down: there is nothing for a lift to change. */
  | 'neverInside'
  | 'tooFewReps'
  /** The difference is smaller than its own error. */
  | 'withinNoise'

export type HeelLiftMean = {
  readonly reps: number
  readonly meanDeg: number
  /** Standard error of the mean, degrees. */
  readonly errorDeg: number
}

export type HeelLiftResult = {
  readonly pattern: HeelLiftPattern
  readonly doubt: HeelLiftDoubt | null
  /** The leg compared: the one further inside with the heels down; null where neither could be compared. */
  readonly side: Side | null
  readonly flat: HeelLiftMean | null
  readonly raised: HeelLiftMean | null
  /** How much less the knee goes inside with the heels up, degrees, with its standard error. */
  readonly change: { readonly deg: number; readonly errorDeg: number } | null
}

const { leastReps, insideLeast, certainFrom, ankleLeastDeg, ankleLeastShare } = heelLiftThresholds

/**
 * T1: does lifting the heels keep the knee out? Compares the mean inward angle of the leg that goes further inside. A change
 * has to stand out of its own error, and to be large, before a pattern is named.
 */
export const decideHeelLift = (
  flatReps: readonly RepRecord[],
  raisedReps: readonly RepRecord[],
): HeelLiftResult => {
  const [leg] = sides
    .flatMap((side) => {
      const flat = meanOf(flatReps, side)
      return flat === null ? [] : [{ side, flat }]
    })
    .sort((a, b) => b.flat.meanDeg - a.flat.meanDeg)
  if (leg === undefined) return { ...nothing, doubt: 'tooFewReps' }
  const { flat, side } = leg
  const raised = meanOf(raisedReps, side)
  // The other leg, which went less far, could not answer for this one.
  if (raised === null) return { ...nothing, doubt: 'tooFewReps' }
  const change = { deg: flat.meanDeg - raised.meanDeg, errorDeg: Math.hypot(flat.errorDeg, raised.errorDeg) }
  const compared = { ...leg, raised, change }
  if (neverInside(flatReps, side, flat)) return { ...compared, pattern: 'unclear', doubt: 'neverInside' }

  const least = Math.max(ankleLeastDeg.value, ankleLeastShare.value * flat.meanDeg)
  const margin = certainFrom.value * change.errorDeg
  if (change.deg >= least && change.deg >= margin) return { ...compared, pattern: 'ankle', doubt: null }
  // Only a change that is surely smaller than what an ankle would make speaks for the hips.
  if (change.deg + margin < least) return { ...compared, pattern: 'hip', doubt: null }
  return { ...compared, pattern: 'unclear', doubt: 'withinNoise' }
}

/** No rep was called inside, and the mean is small and surely short of the line. */
const neverInside = (reps: readonly RepRecord[], side: Side, { meanDeg, errorDeg }: HeelLiftMean): boolean =>
  reps.every((rep) => rep[side].verdict !== 'inside') &&
  meanDeg < insideLeast.value &&
  meanDeg + certainFrom.value * errorDeg < thresholds.insideAt.value

const nothing = { pattern: 'unclear', side: null, flat: null, raised: null, change: null } as const

/**
 * The larger of what the readings' own errors and their scatter say. The readings of one set share a stance, so part of their
 * error does not average out.
 */
const meanOf = (reps: readonly RepRecord[], side: Side): HeelLiftMean | null => {
  const legs = reps
    .filter((rep) => rep.complete)
    .flatMap((rep) => {
      const { knee_inward_deg: inward, error_deg: error } = rep[side]
      return inward === null || error === null ? [] : [{ inward, error }]
    })
  if (legs.length < leastReps.value) return null
  const count = legs.length
  const mean = legs.reduce((sum, { inward }) => sum + inward, 0) / count
  const scatter = Math.sqrt(legs.reduce((sum, { inward }) => sum + (inward - mean) ** 2, 0) / (count - 1))
  const ownError = Math.sqrt(legs.reduce((sum, { error }) => sum + error ** 2, 0) / count)
  const shared = heelLiftThresholds.sharedError.value * ownError
  const single = Math.max(scatter, ownError * Math.sqrt(1 - heelLiftThresholds.sharedError.value ** 2))
  return { reps: count, meanDeg: mean, errorDeg: Math.hypot(shared, single / Math.sqrt(count)) }
}
