import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { type BothSides, forBothSides, type Side, sides } from '#core/side.ts'
import { drawCone } from '#ui/live/drawCone.ts'
import { drawLeg, type LegSpots, lookOf } from '#ui/live/drawLeg.ts'
import { drawMissingPart } from '#ui/live/drawMissingPart.ts'
import type { GroundCone } from '#ui/live/groundCone.ts'
import type { OverlayLook } from '#ui/live/overlayLook.ts'
import { type Pen, strokeLines } from '#ui/live/pen.ts'
import { isDrawable, type Placement, placePicture, type Size, spotOnStage } from '#ui/live/placePicture.ts'
import { outward } from '#ui/live/screenSide.ts'

/** Plain data, so that a demonstration can be drawn by the same hand as a live frame. */
export type OverlayScene = {
  readonly frame: PersonFrame
  readonly view: SessionView
  readonly cones: BothSides<GroundCone | null>
  readonly mirrored: boolean
  /** What the part that is out of the picture is called; drawn beside its place. */
  readonly missing: string | null
  /** No pulsing, for people who asked for less motion. */
  readonly still: boolean
}

/** Draws the legs, their plumb lines and the cones over a stage that shows the whole picture. */
export const drawOverlay = (
  context: CanvasRenderingContext2D,
  stage: Size,
  colours: OverlayLook,
  { frame, view, cones, mirrored, missing, still }: OverlayScene,
) => {
  const pen: Pen = { context, colours, unit: stage.height / 960 }
  const placement = placePicture(stage, frame.size)
  const legs = forBothSides((side) => spotsOf(frame, side, placement, mirrored))

  if (view.stage !== 'framing')
    for (const side of sides) {
      const cone = cones[side]
      const { toe } = legs[side]
      if (cone === null || toe === null || lookOf(view.legs[side]) === 'unclear') continue
      const { scale } = placement
      const onStage = {
        base: spotOnStage(placement, mirrored, cone.base),
        radius: cone.radius * scale,
        height: cone.height * scale,
      }
      drawCone(pen, onStage, toe, view.legs[side].warning, still ? 1 : pulseAt(frame.at))
    }

  if (legs.left.hip !== null && legs.right.hip !== null)
    strokeLines(pen, [[legs.left.hip, legs.right.hip]], { colour: colours.ink, width: 7, halo: 17 })
  for (const side of sides) drawLeg(pen, legs[side], lookOf(view.legs[side]), outward(side, mirrored))

  const { advice } = view.framing
  if (view.stage === 'framing' && advice?.kind === 'partMissing')
    drawMissingPart(pen, frame, advice.part, missing, placement, mirrored)
}

const spotsOf = (frame: PersonFrame, side: Side, placement: Placement, mirrored: boolean): LegSpots => {
  const joints = frame.image[side]
  const spot = (name: keyof LegSpots) =>
    isDrawable(frame.size, joints[name]) ? spotOnStage(placement, mirrored, joints[name]) : null
  return { hip: spot('hip'), knee: spot('knee'), ankle: spot('ankle'), toe: spot('toe') }
}

/** Milliseconds of one pulse of the target's ring (design language, section 7). */
const pulsePeriod = 900
const pulseAt = (at: number) => {
  const share = (at % pulsePeriod) / pulsePeriod
  return 0.25 + 0.75 * Math.abs(1 - 2 * share)
}
