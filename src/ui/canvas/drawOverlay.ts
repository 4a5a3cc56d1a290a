import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { sides } from '#core/side.ts'
import { drawCone } from '#ui/canvas/drawCone.ts'
import { drawLeg, lookOf } from '#ui/canvas/drawLeg.ts'
import { drawMissingPart } from '#ui/canvas/drawMissingPart.ts'
import { layOverlay, type OverlayBody } from '#ui/canvas/layOverlay.ts'
import type { OverlayLook } from '#ui/canvas/overlayLook.ts'
import { type Pen, stageUnits, strokeLines } from '#ui/canvas/pen.ts'
import type { Size } from '#ui/canvas/placePicture.ts'
import { outward } from '#ui/canvas/screenSide.ts'

/** Plain data, so that a demonstration can be drawn by the same hand as a live frame. */
export type OverlayScene = OverlayBody & {
  readonly frame: PersonFrame
  readonly view: SessionView
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
  scene: OverlayScene,
) => {
  const { frame, view, mirrored, missing, still } = scene
  const pen: Pen = { context, colours, unit: stage.height / stageUnits.live }
  const { placement, legs, cones } = layOverlay(stage, scene)

  if (view.stage !== 'framing')
    for (const side of sides) {
      const cone = cones[side]
      const { toe } = legs[side]
      if (cone === null || toe === null || lookOf(view.legs[side]) === 'unclear') continue
      drawCone(pen, cone, toe, view.legs[side].warning, still ? 1 : pulseAt(frame.at))
    }

  if (legs.left.hip !== null && legs.right.hip !== null)
    strokeLines(pen, [[legs.left.hip, legs.right.hip]], { colour: colours.ink, width: 7, halo: 17 })
  for (const side of sides) drawLeg(pen, legs[side], lookOf(view.legs[side]), outward(side, mirrored))

  const { advice } = view.framing
  if (view.stage === 'framing' && advice?.kind === 'partMissing')
    drawMissingPart(pen, frame, advice.part, missing, placement, mirrored)
}

/** Milliseconds of one pulse of the target's ring: about one a second draws the eye and is no flicker. Proposed. */
const pulsePeriod = 900
const pulseAt = (at: number) => {
  const share = (at % pulsePeriod) / pulsePeriod
  return 0.25 + 0.75 * Math.abs(1 - 2 * share)
}
