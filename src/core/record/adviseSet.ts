import type { DroppedRecord, FormReport, LegRecord, PhaseName, RepRecord } from '#core/record/formReport.ts'
import { sides, type Side } from '#core/side.ts'

/** One thing that went well, with the numbers behind it. */
export type WentWell =
  | { readonly kind: 'bothOver'; readonly reps: number }
  /** Nothing was inside, though not every reading could be judged. */
  | { readonly kind: 'overWhereSeen'; readonly judged: number; readonly readings: number }
  | { readonly kind: 'oneOver'; readonly side: Side; readonly judged: number }
  | { readonly kind: 'someOver'; readonly fine: number; readonly reps: number }
  | { readonly kind: 'depth'; readonly deepestDeg: number }
  | { readonly kind: 'finished'; readonly reps: number }
  | { readonly kind: 'noReps' }

/** One thing to change, the most telling one. */
export type OneChange =
  | {
      readonly kind: 'kneeInside'
      readonly side: Side | 'both'
      /** Where in the rep the furthest reading was held. */
      readonly phase: PhaseName | null
      readonly insideReps: number
      readonly judgedReps: number
      readonly furthestDeg: number | null
      readonly furthestRep: number
    }
  | { readonly kind: 'cantTell'; readonly reason: string; readonly readings: number }
  | { readonly kind: 'notCounted'; readonly reason: DroppedRecord['reason']; readonly count: number }
  | { readonly kind: 'nothing' }

export type SetAdvice = { readonly wentWell: WentWell; readonly change: OneChange }

type Reading = { readonly rep: number; readonly side: Side; readonly leg: LegRecord }

/** Says only what the numbers carry: what could not be seen never counts as fine. */
export const adviseSet = (report: Pick<FormReport, 'reps' | 'dropped'>): SetAdvice => {
  const reps = report.reps.filter((rep) => rep.complete)
  const readings = reps.flatMap((rep) =>
    sides.map((side): Reading => ({ rep: rep.index, side, leg: rep[side] })),
  )
  return { wentWell: findWentWell(reps, readings), change: findChange(readings, report.dropped) }
}

const findWentWell = (reps: readonly RepRecord[], readings: readonly Reading[]): WentWell => {
  if (reps.length === 0) return { kind: 'noReps' }
  const judged = readings.filter(isJudged)
  if (judged.length > 0 && !judged.some(isInside)) {
    return judged.length === readings.length
      ? { kind: 'bothOver', reps: reps.length }
      : { kind: 'overWhereSeen', judged: judged.length, readings: readings.length }
  }
  const clean = sides
    .map((side) => ({ side, judged: judged.filter((reading) => reading.side === side) }))
    .find((leg) => leg.judged.length > 0 && !leg.judged.some(isInside))
  if (clean) return { kind: 'oneOver', side: clean.side, judged: clean.judged.length }
  const fine = reps.filter((rep) => sides.every((side) => rep[side].verdict === 'fine')).length
  if (fine > 0) return { kind: 'someOver', fine, reps: reps.length }
  const depths = reps.flatMap((rep) => (rep.depth_deg === null ? [] : [rep.depth_deg]))
  return depths.length > 0
    ? { kind: 'depth', deepestDeg: Math.max(...depths) }
    : { kind: 'finished', reps: reps.length }
}

const findChange = (readings: readonly Reading[], dropped: readonly DroppedRecord[]): OneChange => {
  const inside = readings.filter(isInside)
  if (inside.length > 0) return kneeInside(inside, readings.filter(isJudged))
  const reasons = readings
    .filter((reading) => !isJudged(reading))
    .map((reading) => reading.leg.reason ?? 'hidden')
  const [reason, count] = mostCommon(reasons)
  if (reason !== null) return { kind: 'cantTell', reason, readings: count }
  const [why, times] = mostCommon(dropped.map((movement) => movement.reason))
  return why === null ? { kind: 'nothing' } : { kind: 'notCounted', reason: why, count: times }
}

const kneeInside = (inside: readonly Reading[], judged: readonly Reading[]): OneChange => {
  const left = inside.filter((reading) => reading.side === 'left').length
  const right = inside.length - left
  const side = left === right ? 'both' : left > right ? 'left' : 'right'
  const concerned = (reading: Reading) => side === 'both' || reading.side === side
  const furthest = inside.filter(concerned).reduce((a, b) => (inwardOf(b) > inwardOf(a) ? b : a))
  return {
    kind: 'kneeInside',
    side,
    phase: furthest.leg.knee_inward_phase,
    insideReps: repsOf(inside.filter(concerned)),
    judgedReps: repsOf(judged.filter(concerned)),
    furthestDeg: furthest.leg.knee_inward_deg,
    furthestRep: furthest.rep,
  }
}

const isJudged = (reading: Reading) => reading.leg.verdict !== 'cant-tell'
const isInside = (reading: Reading) => reading.leg.verdict === 'inside'
const inwardOf = (reading: Reading) => reading.leg.knee_inward_deg ?? Number.NEGATIVE_INFINITY
const repsOf = (readings: readonly Reading[]) => new Set(readings.map((reading) => reading.rep)).size

const mostCommon = <T extends string>(values: readonly T[]): readonly [T, number] | readonly [null, 0] => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]
  return first ?? [null, 0]
}
