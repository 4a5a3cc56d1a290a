import type { Figure } from '#core/picture/figure.ts'
import { type BothSides, forBothSides } from '#core/side.ts'
import type { StageCone } from '#ui/canvas/drawCone.ts'
import { type LegSpots, legSpots } from '#ui/canvas/legSpots.ts'
import type { GroundCone } from '#ui/canvas/groundCone.ts'
import { type Placement, placePicture, type Size, spotOnStage } from '#ui/canvas/placePicture.ts'

/** Where everything of the overlay lies on the stage, in stage pixels. */
export type OverlayLayout = {
  readonly placement: Placement
  readonly legs: BothSides<LegSpots>
  readonly cones: BothSides<StageCone | null>
}

export type OverlayBody = {
  readonly frame: Figure
  readonly cones: BothSides<GroundCone | null>
  readonly mirrored: boolean
}

export const layOverlay = (stage: Size, { frame, cones, mirrored }: OverlayBody): OverlayLayout => {
  const placement = placePicture(stage, frame.size)
  return {
    placement,
    legs: legSpots(frame, placement, mirrored),
    cones: forBothSides((side) => coneOnStage(cones[side], placement, mirrored)),
  }
}

const coneOnStage = (cone: GroundCone | null, placement: Placement, mirrored: boolean): StageCone | null =>
  cone === null
    ? null
    : {
        base: spotOnStage(placement, mirrored, cone.base),
        radius: cone.radius * placement.scale,
        height: cone.height * placement.scale,
      }
