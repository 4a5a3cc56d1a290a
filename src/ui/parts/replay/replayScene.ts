import { alignPerson } from '#core/replay/alignPerson.ts'
import { momentOfRep, type RepMoment } from '#core/replay/momentOfRep.ts'
import { nearestFrame } from '#core/replay/nearestFrame.ts'
import { sameMoment } from '#core/replay/sameMoment.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { ReplayScene } from '#ui/canvas/drawReplay.ts'
import { legLooksAt } from '#core/replay/legLookAt.ts'
import type { ReplayRep } from '#ui/parts/replay/replayRep.ts'

export type ShownMoment = { readonly scene: ReplayScene; readonly moment: RepMoment | null }

/** A rep at a moment of the set, milliseconds, with another rep's same moment laid over it if that is wanted. */
export const replayScene = (
  { rep, frames, footing, box }: ReplayRep,
  at: number,
  thresholds: FormReport['thresholds'],
  ghost: ReplayRep | null = null,
): ShownMoment | null => {
  const frame = frames[nearestFrame(frames, at)]
  if (frame === undefined) return null
  const moment = momentOfRep(rep, frame.at)
  const overlaid = ghost?.frames[nearestFrame(ghost.frames, sameMoment(rep, ghost.rep, at))]
  return {
    moment,
    scene: {
      frame,
      box,
      looks: legLooksAt(rep, frame.at, thresholds),
      ghost: ghost === null || overlaid === undefined ? null : alignPerson(overlaid, ghost.footing, footing),
    },
  }
}
