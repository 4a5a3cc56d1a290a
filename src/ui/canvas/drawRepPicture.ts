import type { Figure } from '#core/picture/figure.ts'
import type { LegLook } from '#core/replay/legLookAt.ts'
import { type BothSides, sides } from '#core/side.ts'
import { drawLeg } from '#ui/canvas/drawLeg.ts'
import { layOverlay } from '#ui/canvas/layOverlay.ts'
import type { OverlayLook } from '#ui/canvas/overlayLook.ts'
import { type Pen, stageUnits, strokeLines } from '#ui/canvas/pen.ts'
import type { Size } from '#ui/canvas/placePicture.ts'
import { outward } from '#ui/canvas/screenSide.ts'

export type PictureScene = {
  readonly picture: CanvasImageSource
  readonly figure: Figure
  readonly looks: BothSides<LegLook>
}

/** As on the live screen and in the replay: left stands on the left. */
const mirrored = true
const noCones = { left: null, right: null }

/** A kept picture with the legs over it, as the live screen draws them. */
export const drawRepPicture = (
  context: CanvasRenderingContext2D,
  stage: Size,
  colours: OverlayLook,
  { picture, figure, looks }: PictureScene,
) => {
  const pen: Pen = { context, colours, unit: stage.height / stageUnits.card }
  const { placement, legs } = layOverlay(stage, { frame: figure, cones: noCones, mirrored })
  const { left, top, scale } = placement
  const { width, height } = figure.size
  context.save()
  context.translate(left + width * scale, top)
  context.scale(-1, 1)
  context.drawImage(picture, 0, 0, width * scale, height * scale)
  context.restore()
  if (legs.left.hip !== null && legs.right.hip !== null)
    strokeLines(pen, [[legs.left.hip, legs.right.hip]], { colour: colours.ink, width: 7, halo: 17 })
  for (const side of sides) drawLeg(pen, legs[side], looks[side], outward(side, mirrored))
}
