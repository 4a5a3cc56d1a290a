import type { FormReport, LegRecord } from '#core/report/formReport.ts'
import type { LegLook } from '#ui/live/drawLeg.ts'

/** How a leg looks at a moment of a stored rep; a leg without a verdict never looks fine or inside. */
export const legLookAt = (
  leg: LegRecord,
  depth: number,
  inward: number | null,
  thresholds: FormReport['thresholds'],
): LegLook => {
  if (depth < thresholds.judged_from_depth_deg) return 'plain'
  if (leg.verdict === 'cant-tell' || inward === null) return 'unclear'
  return inward >= thresholds.inside_deg ? 'inside' : 'over'
}
