import type { Side } from '#core/side.ts'
import { heldMaximum } from '#core/squat/heldMaximum.ts'
import { milliseconds } from '#core/units.ts'
import type { RepSpan } from './clipReps.ts'
import type { ClipTruth } from './recordedClip.ts'

export type LegTruth = { readonly inward: number; readonly flexion: number; readonly liftsHeel: boolean }

/** The largest inward angle held for 100 ms at 45° of flexion or more, drawn as straight lines between frames; null for a shallower rep. */
export const truthOfLeg = (truth: ClipTruth, rep: RepSpan, side: Side): LegTruth | null => {
  const inRep = truth.frames_data
    .map((frame) => ({ at: milliseconds(frame.t * 1000), leg: frame[side] }))
    .filter(({ at }) => at >= rep.startedAt && at <= rep.endedAt)
  const bent = inRep
    .filter(({ leg }) => leg.knee_flexion >= 45)
    .map(({ at, leg }) => ({ at, value: leg.knee_toe_angle }))
  const held = heldMaximum(bent, milliseconds(100))
  if (held === null) return null
  return {
    inward: held.value,
    flexion: Math.max(...inRep.map(({ leg }) => leg.knee_flexion)),
    liftsHeel: inRep.some(({ leg }) => leg.heel_lift_deg > 5),
  }
}
