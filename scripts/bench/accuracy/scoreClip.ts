import type { LegRecord, RepRecord, WarningRecord } from '#core/record/formReport.ts'
import { sides, type Side } from '#core/side.ts'
import { insideLine } from '#core/squat/decideKnee.ts'
import { notSeen } from '#core/measured.ts'
import type { BenchClip } from './benchClips.ts'
import type { ClipTruth, RepTruth } from './clipTruth.ts'
import { findCollapses } from './heldTruth.ts'
import { type MeasureScore, scoreMeasures } from './scoreMeasures.ts'
import type { ClipRun } from './runClip.ts'

/** What was said of one leg in one true rep. Degrees. */
export type LegSaid = {
  readonly value: number | null
  readonly error: number | null
  readonly verdict: LegRecord['verdict'] | 'rep-missed'
  readonly reason: string | null
}
export type LegReading = {
  readonly side: Side
  /** 0 for the first true rep. */
  readonly rep: number
  readonly truth: number
  readonly model: LegSaid
  readonly formula: LegSaid
}

export type ClipScore = {
  /** Absent where no second run was made. */
  readonly goodRep?: { readonly without: readonly number[]; readonly known: readonly number[] } | null
  readonly name: string
  readonly yaw: number
  readonly reps: { readonly true: number; readonly found: number; readonly invented: number }
  readonly legs: readonly LegReading[]
  /** Reported minus true, degrees, per rep found. */
  readonly depth: readonly number[]
  /** Measures beside the verdicts, per rep found. */
  readonly beside: readonly MeasureScore[]
  /** Reported minus true, degrees. */
  readonly camera: Readonly<Record<'yaw' | 'pitch' | 'roll', number | null>>
  /** Null where the truth says nothing of single moments. */
  readonly live: LiveScore | null
}

export type CollapseScore = {
  readonly side: Side
  /** 0 for the first true rep; null for a collapse outside reps. */
  readonly rep: number | null
  /** Milliseconds from truly crossing 8° to the warning, negative when it came before; null when none came. */
  readonly delay: number | null
}

export type LiveScore = {
  readonly collapses: readonly CollapseScore[]
  readonly cleanReps: number
  readonly warningsInCleanReps: number
  /** Single legs, whatever the other one does in that rep. */
  readonly cleanLegs: number
  readonly cleanLegsWarned: number
  readonly warningsOutsideReps: number
}

/** Up to here a knee is truly over its toe. */
export const cleanUpTo = 3

export const scoreClip = ({ name, truth }: BenchClip, { result, formula }: ClipRun): ClipScore => {
  const matches = matchReps(truth.reps, result.reps)
  const { yaw_deg: yaw, pitch_deg: pitch, roll_deg: roll } = result.camera
  const matched = matches.filter((index) => index !== null)
  return {
    name,
    yaw: truth.camera.yaw,
    reps: { true: truth.reps.length, found: matched.length, invented: result.reps.length - matched.length },
    legs: truth.reps.flatMap((rep, order) => {
      const index = matches[order] ?? null
      return sides.map((side) => ({
        side,
        rep: order,
        truth: rep.legs[side].inward,
        model: saidByModel(index === null ? undefined : result.reps[index]?.[side]),
        formula: index === null ? missed : saidByFormula(formula[index]?.[side] ?? null),
      }))
    }),
    depth: truth.reps.flatMap(({ legs }, order) => {
      const depth = result.reps[matches[order] ?? -1]?.depth_deg ?? null
      return depth === null ? [] : [depth - (legs.left.flexion + legs.right.flexion) / 2]
    }),
    beside: truth.reps.flatMap(({ bottom }, order) => {
      const rep = result.reps[matches[order] ?? -1]
      return bottom === null || rep === undefined ? [] : [scoreMeasures(bottom, rep)]
    }),
    camera: {
      yaw: off(yaw, truth.camera.yaw),
      pitch: off(pitch, truth.camera.pitch),
      roll: off(roll, truth.camera.roll),
    },
    live: scoreLive(truth, result.warnings),
  }
}

/** Per true rep the index of the first found rep whose lowest point lies in it; every other found rep is invented. */
export const matchReps = (
  truths: readonly Pick<RepTruth, 'startedAt' | 'endedAt'>[],
  found: readonly Pick<RepRecord, 'bottom_at_ms'>[],
): (number | null)[] =>
  truths.map(({ startedAt, endedAt }) => {
    const index = found.findIndex(({ bottom_at_ms: at }) => at > startedAt && at < endedAt)
    return index < 0 ? null : index
  })

const off = (read: number | null, real: number) => (read === null ? null : read - real)

const missed: LegSaid = { value: null, error: null, verdict: 'rep-missed', reason: null }

const saidByModel = (leg: LegRecord | undefined): LegSaid =>
  leg === undefined
    ? missed
    : { value: leg.knee_inward_deg, error: leg.error_deg, verdict: leg.verdict, reason: leg.reason }

/** The formula doesn't know how wrong it is: everything that it sees, it decides, by the line of a body that faces the camera. */
const saidByFormula = (value: number | null): LegSaid => {
  if (value === null) return { value, error: null, verdict: 'cant-tell', reason: 'hidden' }
  const verdict = value >= insideLine(notSeen('notStanding')) ? 'inside' : 'fine'
  return { value, error: null, verdict, reason: null }
}

/** A collapse is warned about when a warning for that knee is up at some moment between crossing 8° and coming back. */
export const scoreLive = (truth: ClipTruth, warnings: readonly WarningRecord[]): LiveScore | null => {
  const { course, reps } = truth
  if (course === null) return null
  const raisedIn = ({ startedAt, endedAt }: RepTruth) =>
    warnings.filter(({ raised_at_ms: at }) => at >= startedAt && at <= endedAt)
  const cleanReps = reps.filter((rep) => sides.every((side) => isClean(rep, side)))
  const cleanLegs = sides.flatMap((side) =>
    reps.flatMap((rep) => (isClean(rep, side) ? [{ rep, side }] : [])),
  )
  return {
    collapses: sides.flatMap((side) =>
      findCollapses(course[side]).map(({ crossedAt, backAt }) => {
        const warning = warnings.find(
          (raised) =>
            raised.side === side &&
            raised.raised_at_ms <= backAt &&
            (raised.cleared_at_ms === null || raised.cleared_at_ms >= crossedAt),
        )
        const rep = reps.findIndex(({ startedAt, endedAt }) => crossedAt >= startedAt && crossedAt <= endedAt)
        return {
          side,
          rep: rep < 0 ? null : rep,
          delay: warning === undefined ? null : Math.round(warning.raised_at_ms - crossedAt),
        }
      }),
    ),
    cleanReps: cleanReps.length,
    warningsInCleanReps: cleanReps.flatMap(raisedIn).length,
    cleanLegs: cleanLegs.length,
    cleanLegsWarned: cleanLegs.filter(({ rep, side }) => raisedIn(rep).some((raised) => raised.side === side))
      .length,
    warningsOutsideReps: warnings.length - reps.flatMap(raisedIn).length,
  }
}

const isClean = ({ legs }: RepTruth, side: Side) => legs[side].inward <= cleanUpTo
