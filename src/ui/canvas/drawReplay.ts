import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { LegLook } from '#core/replay/legLookAt.ts'
import { type BothSides, sides } from '#core/side.ts'
import { drawUpperBody } from '#ui/canvas/drawBody.ts'
import { drawLeg } from '#ui/canvas/drawLeg.ts'
import { type LegSpots, legSpots } from '#ui/canvas/legSpots.ts'
import type { OverlayLook } from '#ui/canvas/overlayLook.ts'
import { type Pen, stageUnits, strokeLines } from '#ui/canvas/pen.ts'
import { type Placement, type Size, type Spot } from '#ui/canvas/placePicture.ts'
import { type Box, placeBox } from '#ui/canvas/placeBox.ts'
import { outward } from '#ui/canvas/screenSide.ts'

/** A moment of a stored rep. There is no picture, so the stage shows only the stretch of it that the rep took up. */
export type ReplayScene = {
  readonly frame: PersonFrame
  readonly looks: BothSides<LegLook>
  /** Another rep, already laid over this one. */
  readonly ghost: PersonFrame | null
  readonly box: Box
}

/** The report and the charts show left on the left, as in a mirror, so the replay does too. */
const mirrored = true

export const drawReplay = (
  context: CanvasRenderingContext2D,
  stage: Size,
  colours: OverlayLook,
  { frame, looks, ghost, box }: ReplayScene,
) => {
  const pen: Pen = { context, colours, unit: stage.height / stageUnits.card }
  const placement = placeBox(stage, frame.size, box, mirrored)
  const legs = legSpots(frame, placement, mirrored)
  drawGround(pen, legs, stage.width)
  if (ghost !== null) drawGhost(pen, ghost, placement)
  drawUpperBody(pen, frame, placement, mirrored, { kind: 'lines' })
  for (const side of sides) drawLeg(pen, legs[side], looks[side], outward(side, mirrored))
}

/** The floor under the toes, and above each the line that its knee should stay over. */
const drawGround = (pen: Pen, legs: BothSides<LegSpots>, width: number) => {
  const { unit, colours } = pen
  const thin = { colour: colours.far, width: 2.5, halo: 0.01 }
  const toes = sides.flatMap((side) => legs[side].toe ?? [])
  if (toes.length === 0) return
  const floor = Math.max(...toes.map(({ y }) => y)) + 22 * unit
  const across: readonly Spot[] = [
    { x: 0, y: floor },
    { x: width, y: floor },
  ]
  strokeLines(pen, [across], thin)
  for (const side of sides) {
    const { toe, hip } = legs[side]
    if (toe === null) continue
    const line = [
      { x: toe.x, y: floor },
      { x: toe.x, y: hip?.y ?? toe.y - 200 * unit },
    ]
    strokeLines(pen, [line], { ...thin, dash: [10, 10] })
  }
}

/** Thin, without an edge and without marks: it is the measure, not what is looked at. */
const drawGhost = (pen: Pen, ghost: PersonFrame, placement: Placement) => {
  const pale: Pen = { ...pen, colours: { ...pen.colours, ink: pen.colours.far, halo: 'transparent' } }
  drawUpperBody(pale, ghost, placement, mirrored, { kind: 'lines' })
  const legs = legSpots(ghost, placement, mirrored)
  for (const side of sides) drawLeg(pale, legs[side], 'plain', outward(side, mirrored))
}
