import type { Figure } from '#core/picture/figure.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import type { StageCone } from '#ui/live/drawCone.ts'
import type { LegSpots } from '#ui/live/drawLeg.ts'
import type { GroundCone } from '#ui/live/groundCone.ts'
import { isDrawable, type Placement, placePicture, type Size, spotOnStage } from '#ui/live/placePicture.ts'

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
    legs: forBothSides((side) => spotsOf(frame, side, placement, mirrored)),
    cones: forBothSides((side) => coneOnStage(cones[side], placement, mirrored)),
  }
}

const spotsOf = (frame: Figure, side: Side, placement: Placement, mirrored: boolean): LegSpots => {
  const joints = frame.image[side]
  const spot = (name: keyof LegSpots) =>
    isDrawable(frame.size, joints[name]) ? spotOnStage(placement, mirrored, joints[name]) : null
  return { hip: spot('hip'), knee: spot('knee'), ankle: spot('ankle'), toe: spot('toe') }
}

const coneOnStage = (cone: GroundCone | null, placement: Placement, mirrored: boolean): StageCone | null =>
  cone === null
    ? null
    : {
        base: spotOnStage(placement, mirrored, cone.base),
        radius: cone.radius * placement.scale,
        height: cone.height * placement.scale,
      }
