import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { DemonstrationFrame } from '#core/programme/demonstration/demonstration.ts'
import type { Guide } from '#core/programme/guides.ts'
import { type BodyLook, drawBody } from '#ui/canvas/drawBody.ts'
import { drawGuide } from '#ui/canvas/drawGuide.ts'
import type { OverlayLook } from '#ui/canvas/overlayLook.ts'
import { fillDisc, type Pen, stageUnits, strokeLines, strokeRing } from '#ui/canvas/pen.ts'
import { type Placement, placePicture, type Size, type Spot, spotOnStage } from '#ui/canvas/placePicture.ts'

/** A person at an exercise: in front of the camera or constructed, drawn by the same hand. */
export type ExerciseScene = {
  readonly frame: PersonFrame
  readonly mirrored: boolean
  /** Null over a living picture; a demonstration brings its floor, its props and its size. */
  readonly demonstration: DemonstrationFrame | null
  readonly guides: readonly { readonly guide: Guide; readonly met: boolean }[]
}

export const drawExercise = (
  context: CanvasRenderingContext2D,
  stage: Size,
  colours: OverlayLook,
  { frame, mirrored, demonstration, guides }: ExerciseScene,
) => {
  const pen: Pen = { context, colours, unit: stage.height / stageUnits.live }
  const placement = placePicture(stage, frame.size)
  const look: BodyLook =
    demonstration === null
      ? { kind: 'lines' }
      : { kind: 'figure', metre: demonstration.pixelsPerMetre * placement.scale }
  if (demonstration !== null) drawRoom(pen, demonstration, placement, mirrored)
  drawBody(pen, frame, placement, mirrored, look, () => drawProp(pen, demonstration, placement, mirrored))
  for (const { guide, met } of guides) drawGuide(pen, frame, guide, met, placement, mirrored)
}

const drawRoom = (pen: Pen, { floor, prop }: DemonstrationFrame, placement: Placement, mirrored: boolean) => {
  const spot = (point: Spot) => spotOnStage(placement, mirrored, point)
  const { far } = pen.colours
  strokeLines(pen, [[spot(floor.left), spot(floor.right)]], { colour: far, width: 3, halo: 3 })
  if (prop?.kind !== 'wall') return
  const foot = spot(prop.at)
  const wall = [foot, { x: foot.x, y: foot.y - prop.radius * placement.scale }]
  strokeLines(pen, [wall], { colour: far, width: 16, halo: 16 })
}

const drawProp = (
  pen: Pen,
  demonstration: DemonstrationFrame | null,
  placement: Placement,
  mirrored: boolean,
) => {
  const prop = demonstration?.prop ?? null
  if (prop === null || prop.kind === 'wall') return
  const { colours, unit } = pen
  const at = spotOnStage(placement, mirrored, prop.at)
  const radius = (prop.radius * placement.scale) / unit
  fillDisc(pen, at, radius, colours.plate, 0.01)
  strokeRing(pen, at, radius, { colour: colours.ink, width: 8, halo: 8 })
}
