import { curveInward } from '#core/record/curveInward.ts'
import { momentOfRep } from '#core/replay/momentOfRep.ts'
import type { FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'
import { type BothSides, forBothSides } from '#core/side.ts'

/** Shapes before colours: a disc on the line, a wedge beside it, a broken ring, or a joint like any other. */
export type LegLook = 'plain' | 'over' | 'inside' | 'unclear'

/** How a leg looks at a moment of a stored rep; a leg without a verdict never looks fine or inside. */
export const legLookAt = (
  leg: LegRecord,
  depth: number,
  inward: number | null,
  thresholds: FormReport['thresholds'],
): LegLook => {
  if (depth < thresholds.judged_from_depth_deg) return 'plain'
  if (leg.verdict === 'cant-tell' || inward === null) return 'unclear'
  // A moment beyond the line that was too short, or too little of it, to be called inside is none in a picture either.
  return leg.verdict === 'inside' && inward >= thresholds.inside_deg ? 'inside' : 'over'
}

/** Both legs at a moment of the set, milliseconds; plain where the rep's curve says nothing of it. */
export const legLooksAt = (
  rep: RepRecord,
  at: number,
  thresholds: FormReport['thresholds'],
): BothSides<LegLook> => {
  const moment = momentOfRep(rep, at)
  return forBothSides((side) =>
    moment === null ? 'plain' : legLookAt(rep[side], moment.depth_deg, curveInward(moment, side), thresholds),
  )
}
