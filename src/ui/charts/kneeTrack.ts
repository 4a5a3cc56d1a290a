import type { CurveRecord, FormReport, RepRecord } from '#core/report/formReport.ts'
import type { Side } from '#core/side.ts'

/** A point of a knee's path: how deep the squat was and how far inside the knee was, both in degrees. */
export type TrackPoint = { readonly depth: number; readonly inward: number | null }

export type RepTrack = { readonly rep: number; readonly points: readonly TrackPoint[] }

export type KneeTrack = {
  readonly side: Side
  readonly reps: readonly RepTrack[]
  readonly mean: readonly TrackPoint[]
  /** The reps' largest judged angles, averaged; null when none was judged. */
  readonly meanLargest: number | null
  /** The rep that went furthest, if it went inside the foot. */
  readonly furthest: { readonly rep: number; readonly inward: number; readonly at: TrackPoint } | null
  readonly insideReps: number
  readonly judgedReps: number
  readonly largest: number | null
}

/** Mean curves are averaged in steps of this many degrees of depth. */
const depthStep = 5
/** One rep has no mean. */
const leastReps = 2

/** One knee's paths over a whole set, as the chart draws them. */
export const kneeTrack = (report: FormReport, side: Side): KneeTrack => {
  const reps = report.reps.map((rep) => ({ rep: rep.index, points: pathOf(rep, side) }))
  const judged = report.reps.filter((rep) => rep[side].verdict !== 'cant-tell')
  const angles = judged.flatMap((rep) => rep[side].knee_inward_deg ?? [])
  return {
    side,
    reps,
    mean: meanPath(reps),
    meanLargest: angles.length === 0 ? null : meanOf(angles),
    furthest: furthestRep(report.reps, reps, side),
    insideReps: judged.filter((rep) => rep[side].verdict === 'inside').length,
    judgedReps: judged.length,
    largest: angles.length === 0 ? null : Math.max(...angles),
  }
}

const pathOf = (rep: RepRecord, side: Side): TrackPoint[] =>
  rep.curve.map((point) => ({ depth: point.depth_deg, inward: inwardOf(point, side) }))

const inwardOf = (point: CurveRecord, side: Side) =>
  side === 'left' ? point.left_inward_deg : point.right_inward_deg

/** Every rep counts once per depth, and a depth that few reps reached has no mean: it would follow the deepest rep. */
const meanPath = (reps: readonly RepTrack[]): TrackPoint[] => {
  const least = Math.max(leastReps, reps.length / 2)
  const deepest = Math.max(0, ...reps.flatMap((rep) => rep.points.map((point) => point.depth)))
  const depths = Array.from({ length: Math.floor(deepest / depthStep) + 1 }, (_, index) => index * depthStep)
  return depths.flatMap((depth) => {
    const angles = reps.flatMap((rep) => inwardAt(rep.points, depth) ?? [])
    return angles.length >= least ? [{ depth, inward: meanOf(angles) }] : []
  })
}

/** Where a path crosses a depth, going down and coming up, averaged; null where it doesn't or wasn't seen. */
const inwardAt = (points: readonly TrackPoint[], depth: number): number | null => {
  const crossings = points.flatMap((to, index) => {
    const from = points[index - 1]
    if (from === undefined || from.inward === null || to.inward === null) return []
    if (Math.min(from.depth, to.depth) > depth || Math.max(from.depth, to.depth) < depth) return []
    const share = to.depth === from.depth ? 0.5 : (depth - from.depth) / (to.depth - from.depth)
    return [from.inward + share * (to.inward - from.inward)]
  })
  return crossings.length === 0 ? null : meanOf(crossings)
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const furthestRep = (
  records: readonly RepRecord[],
  tracks: readonly RepTrack[],
  side: Side,
): KneeTrack['furthest'] => {
  const inside = records.filter((rep) => rep[side].verdict === 'inside')
  const furthest = inside.sort((a, b) => (b[side].knee_inward_deg ?? 0) - (a[side].knee_inward_deg ?? 0))[0]
  const inward = furthest?.[side].knee_inward_deg
  if (furthest === undefined || inward === undefined || inward === null) return null
  const points = tracks.find((track) => track.rep === furthest.index)?.points ?? []
  const at = points.reduce<TrackPoint>(
    (best, point) => (distance(point, inward) < distance(best, inward) ? point : best),
    { depth: furthest.depth_deg ?? 0, inward: null },
  )
  return { rep: furthest.index, inward, at: { depth: at.depth, inward: at.inward ?? inward } }
}

/** Deeper points win between equal ones: that is where the leg was judged. */
const distance = (point: TrackPoint, inward: number) =>
  point.inward === null ? Number.POSITIVE_INFINITY : Math.abs(point.inward - inward) - point.depth / 1000
