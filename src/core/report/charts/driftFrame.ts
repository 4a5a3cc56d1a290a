import type { RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { scaleLinear } from 'd3-scale'

/** Size of one panel in drawing units, and where its field lies. */
export const panel = { width: 350, height: 300, top: 26, bottom: 258, outer: 42, inner: 8 } as const

/** The domains both panels share, so that the legs can be compared by eye. Degrees. */
export type DriftReach = { readonly outward: number; readonly inward: number; readonly depth: number }

/** Never narrower than this, so that noise is not blown up to look like a finding. */
const leastReach: DriftReach = { outward: -6, inward: 16, depth: 100 }

export const driftReach = (reps: readonly RepRecord[]): DriftReach => {
  const points = reps.flatMap((rep) => rep.curve)
  const drifts = points
    .flatMap((point) => [point.left_inward_deg, point.right_inward_deg])
    .concat(reps.flatMap((rep) => [rep.left.knee_inward_deg, rep.right.knee_inward_deg]))
    .filter((drift) => drift !== null)
  return {
    outward: Math.min(leastReach.outward, ...drifts.map((drift) => Math.floor(drift - 1))),
    inward: Math.max(leastReach.inward, ...drifts.map((drift) => Math.ceil(drift + 2))),
    depth: Math.max(leastReach.depth, ...points.map((point) => Math.ceil(point.depth_deg + 4))),
  }
}

/** Depth runs down; drift runs toward the middle of the page, where the other leg is: a mirror. */
export const driftScales = (side: Side, reach: DriftReach) => {
  const outer = side === 'left' ? panel.outer : panel.width - panel.outer
  const middle = side === 'left' ? panel.width - panel.inner : panel.inner
  return {
    across: scaleLinear([reach.outward, reach.inward], [outer, middle]),
    down: scaleLinear([0, reach.depth], [panel.top, panel.bottom]),
  }
}
export type DriftScales = ReturnType<typeof driftScales>

/** The part of a panel that carries data. */
export const fieldWidth = panel.width - panel.outer - panel.inner
export const fieldLeft = (side: Side) => (side === 'left' ? panel.outer : panel.inner)

/** Depths that get a line and a number. Degrees of knee bend. */
export const depthTicks = (reach: DriftReach) =>
  [0, 30, 60, 90, 120, 150].filter((depth) => depth < reach.depth)
