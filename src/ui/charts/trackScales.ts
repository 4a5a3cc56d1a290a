import type { FormReport } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { scaleLinear } from 'd3-scale'

/** Size of one knee's panel in units of its drawing, and the room around the plot. */
export const trackSize = { width: 355, height: 326, top: 24, bottom: 38, outer: 38, inner: 10 } as const

/** At least this much is shown, so that a clean set does not look like a wild one. */
const leastRange = { outward: -6, inward: 16, depth: 105 } as const
/** Nothing is drawn past these; paths beyond them are clipped. */
const mostRange = { outward: -14, inward: 28 } as const

/** Both panels of a set share one range. Inside always points to the middle: to the right for the left knee. */
export const trackScales = (report: FormReport, side: Side) => {
  const { width, height, top, bottom, outer, inner } = trackSize
  const judged = report.reps.flatMap((rep) =>
    rep.curve.filter((point) => point.depth_deg >= report.thresholds.judged_from_depth_deg),
  )
  const angles = judged.flatMap((point) => [point.left_inward_deg ?? 0, point.right_inward_deg ?? 0])
  const deepest = Math.max(leastRange.depth, ...report.reps.map((rep) => (rep.depth_deg ?? 0) + 8))
  const range = [
    Math.max(mostRange.outward, Math.min(leastRange.outward, ...angles.map((angle) => angle - 1))),
    Math.min(mostRange.inward, Math.max(leastRange.inward, ...angles.map((angle) => angle + 2))),
  ]
  const across = side === 'left' ? [outer, width - inner] : [width - outer, inner]
  return {
    x: scaleLinear().domain(range).range(across),
    y: scaleLinear()
      .domain([0, deepest])
      .range([top, height - bottom]),
  }
}

export type TrackScales = ReturnType<typeof trackScales>
