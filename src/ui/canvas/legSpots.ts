import type { Figure } from '#core/picture/figure.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import { isDrawable, type Placement, type Spot, spotOnStage } from '#ui/canvas/placePicture.ts'

/** Where a leg's joints lie on the stage; null where they can't be drawn. */
export type LegSpots = Readonly<Record<'hip' | 'knee' | 'ankle' | 'toe', Spot | null>>

export const legSpots = (
  frame: Pick<Figure, 'image' | 'size'>,
  placement: Placement,
  mirrored: boolean,
): BothSides<LegSpots> =>
  forBothSides((side: Side) => {
    const joints = frame.image[side]
    const spot = (name: keyof LegSpots) =>
      isDrawable(frame.size, joints[name]) ? spotOnStage(placement, mirrored, joints[name]) : null
    return { hip: spot('hip'), knee: spot('knee'), ankle: spot('ankle'), toe: spot('toe') }
  })
