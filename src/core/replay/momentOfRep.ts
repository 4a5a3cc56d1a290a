import type { CurveRecord, RepRecord } from '#core/record/formReport.ts'

/** What the rep's curve says of one moment; null where nothing was measured. */
export type RepMoment = Omit<CurveRecord, 't_ms'>

/** Between two points of the curve as the straight line between them; outside the curve its end. Null without a curve. */
export const momentOfRep = ({ curve }: RepRecord, at: number): RepMoment | null => {
  const after = curve.findIndex((point) => point.t_ms >= at)
  const to = after < 0 ? curve.at(-1) : curve[after]
  const from = after <= 0 ? to : curve[after - 1]
  if (to === undefined || from === undefined) return null
  const span = to.t_ms - from.t_ms
  const share = span <= 0 ? 1 : Math.max(0, Math.min(1, (at - from.t_ms) / span))
  const between = (one: number, other: number) => one + share * (other - one)
  const betweenSeen = (one: number | null, other: number | null) =>
    one === null || other === null ? (share < 0.5 ? one : other) : between(one, other)
  return {
    depth_deg: between(from.depth_deg, to.depth_deg),
    left_inward_deg: betweenSeen(from.left_inward_deg, to.left_inward_deg),
    right_inward_deg: betweenSeen(from.right_inward_deg, to.right_inward_deg),
  }
}
