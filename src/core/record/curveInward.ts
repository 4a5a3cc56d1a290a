import type { CurveRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

/** One knee's inward angle at a point of a rep's curve, degrees; null where it wasn't seen. */
export const curveInward = (
  point: Pick<CurveRecord, 'left_inward_deg' | 'right_inward_deg'>,
  side: Side,
): number | null => (side === 'left' ? point.left_inward_deg : point.right_inward_deg)
