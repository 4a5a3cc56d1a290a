import { summariseLeg } from '#core/report/summariseLeg.ts'
import { curveInward } from '#core/record/curveInward.ts'
import { mean } from '#core/geometry/statistics.ts'
import { meanDriftOf } from '#core/report/charts/driftByDepth.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** A point of a knee's path: how deep the squat was and how far inside the knee was, both in degrees. */
export type TrackPoint = { readonly depth: number; readonly inward: number | null }

export type RepTrack = { readonly rep: number; readonly points: readonly TrackPoint[] }

export type KneeTrack = {
  readonly side: Side
  readonly reps: readonly RepTrack[]
  /** At each depth the further in of going down and coming up, as in the report. */
  readonly mean: readonly TrackPoint[]
  /** The reps' largest judged angles, averaged; null when none was judged. */
  readonly meanLargest: number | null
  /** The rep that went furthest, if it went inside the foot. */
  readonly furthest: { readonly rep: number; readonly inward: number; readonly at: TrackPoint } | null
  readonly insideReps: number
  readonly judgedReps: number
  readonly largest: number | null
}

/** One knee's paths over a whole set, as the chart draws them. */
export const kneeTrack = (report: FormReport, side: Side): KneeTrack => {
  const reps = report.reps.map((rep) => ({ rep: rep.index, points: pathOf(rep, side) }))
  const { judged, inside, furthest } = summariseLeg(report.reps, side)
  const angles = report.reps
    .filter((rep) => rep[side].verdict !== 'cant-tell')
    .flatMap((rep) => rep[side].knee_inward_deg ?? [])
  return {
    side,
    reps,
    mean: meanDriftOf(report.reps, side),
    meanLargest: angles.length === 0 ? null : mean(angles),
    furthest: furthestRep(report.reps, reps, side),
    insideReps: inside,
    judgedReps: judged,
    largest: furthest?.inward ?? null,
  }
}

const pathOf = (rep: RepRecord, side: Side): TrackPoint[] =>
  rep.curve.map((point) => ({ depth: point.depth_deg, inward: curveInward(point, side) }))

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
