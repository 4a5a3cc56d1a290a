import { mapJoints } from '#core/body/mapJoints.ts'
import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import { type BothSides, forBothSides, otherSide, type Side, sides } from '#core/side.ts'
import { drawLeg } from '#ui/canvas/drawLeg.ts'
import { fillDisc, fillShape, type Pen, strokeLines, strokeRing } from '#ui/canvas/pen.ts'
import { isDrawable, type Placement, type Spot, spotOnStage } from '#ui/canvas/placePicture.ts'
import { outward } from '#ui/canvas/screenSide.ts'

/** Lines over a living picture, or a figure that stands alone; `metre` is its size in stage pixels. */
export type BodyLook = { readonly kind: 'lines' } | { readonly kind: 'figure'; readonly metre: number }

type Spots = BothSides<Readonly<Record<JointName, Spot | null>>> & { readonly nose: Spot | null }

/** Metres. How thick a person is, so that a figure reads as one. */
const thick = { trunk: 0.13, neck: 0.09, head: 0.105, upperArm: 0.085, forearm: 0.07, leg: 0.12, edge: 0.022 }

/** The whole person, what is farther away first and paler. */
export const drawBody = (
  pen: Pen,
  frame: PersonFrame,
  placement: Placement,
  mirrored: boolean,
  look: BodyLook,
  /** Draws what lies between the far limbs and the trunk. */
  between: () => void = () => {},
) => {
  const spots = spotsOf(frame, placement, mirrored)
  const near = nearSide(frame)
  const limbs = (side: Side, isFar: boolean) => {
    const pale = isFar && look.kind === 'figure'
    drawBodyLeg(pen, spots, side, outward(side, mirrored), look, pale)
    return () => drawArm(pen, spots, side, look, pale)
  }
  if (near === null) {
    between()
    const arms = [limbs('left', false), limbs('right', false)]
    drawTrunk(pen, spots, look)
    for (const drawIt of arms) drawIt()
    return
  }
  limbs(otherSide(near), true)()
  between()
  drawTrunk(pen, spots, look)
  limbs(near, false)()
}

/** Head, trunk and arms, where the legs are drawn by their verdicts. */
export const drawUpperBody = (
  pen: Pen,
  frame: PersonFrame,
  placement: Placement,
  mirrored: boolean,
  look: BodyLook,
) => {
  const spots = spotsOf(frame, placement, mirrored)
  drawTrunk(pen, spots, look)
  for (const side of sides) drawArm(pen, spots, side, look, false)
}

const drawBodyLeg = (pen: Pen, spots: Spots, side: Side, away: -1 | 1, look: BodyLook, pale: boolean) => {
  if (look.kind === 'lines') return drawLeg(pen, spots[side], 'plain', away)
  const width = thick.leg * look.metre
  drawLeg(pen, spots[side], 'plain', away, {
    bone: boneOf(pen, width, pale, look.metre),
    joint: pale ? 0 : 0.22 * width,
  })
}

const drawArm = (pen: Pen, spots: Spots, side: Side, look: BodyLook, pale: boolean) => {
  const { shoulder, elbow, wrist } = spots[side]
  const line = [shoulder, elbow, wrist].filter((spot) => spot !== null)
  if (line.length < 2) return
  const width = look.kind === 'figure' ? thick.upperArm * look.metre : 5 * pen.unit
  strokeLines(pen, [line], boneOf(pen, width, pale, look.kind === 'figure' ? look.metre : null))
}

const drawTrunk = (pen: Pen, spots: Spots, look: BodyLook) => {
  const { left, right } = spots
  const corners = [left.shoulder, right.shoulder, right.hip, left.hip].filter((spot) => spot !== null)
  const head = middleOf(left.ear, right.ear) ?? spots.nose
  if (look.kind === 'lines') {
    if (head !== null) strokeRing(pen, head, 26, { colour: pen.colours.ink, width: 5, halo: 12 })
    if (corners.length === 4)
      strokeLines(pen, [[...corners, ...corners.slice(0, 1)]], boneOf(pen, 5 * pen.unit, false, null))
    return
  }
  const { metre } = look
  const neck = middleOf(left.shoulder, right.shoulder)
  if (neck !== null && head !== null)
    strokeLines(pen, [[neck, head]], boneOf(pen, thick.neck * metre, false, metre))
  if (head !== null) fillDisc(pen, head, (thick.head * metre) / pen.unit, pen.colours.ink, 0.01)
  if (corners.length < 4) return
  strokeLines(pen, [[...corners, ...corners.slice(0, 1)]], boneOf(pen, thick.trunk * metre, false, metre))
  fillShape(pen, corners, pen.colours.ink, 0.01)
}

/** `width` in stage pixels; a figure has an edge that parts limbs, a line the halo of every overlay. */
const boneOf = ({ colours, unit }: Pen, width: number, pale: boolean, metre: number | null) => ({
  colour: pale ? colours.far : colours.ink,
  width: width / unit,
  halo: metre === null ? (width / unit) * 2.4 : (width + 2 * thick.edge * metre) / unit,
})

/**
 * Which side of the body lies toward the viewer, or on top of somebody who lies on the side; null when they stand beside each
 * other in the picture.
 */
const nearSide = ({ image, world }: PersonFrame): Side | null => {
  const deeper = world.left.hip.z - world.right.hip.z + world.left.shoulder.z - world.right.shoulder.z
  const lower = world.left.hip.y - world.right.hip.y
  const beside = Math.abs(world.left.hip.x - world.right.hip.x)
  if (Math.abs(lower) > Math.max(beside, Math.abs(world.left.hip.z - world.right.hip.z)))
    return image.left.hip.y < image.right.hip.y ? 'left' : 'right'
  if (Math.abs(deeper) < 2 * beside) return null
  return deeper < 0 ? 'left' : 'right'
}

const middleOf = (one: Spot | null, other: Spot | null): Spot | null =>
  one === null || other === null ? (one ?? other) : { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }

const spotsOf = (frame: PersonFrame, placement: Placement, mirrored: boolean): Spots => {
  const spot = (point: PersonFrame['nose']) =>
    isDrawable(frame.size, point) ? spotOnStage(placement, mirrored, point) : null
  return {
    nose: spot(frame.nose),
    ...forBothSides((side) => mapJoints(frame.image[side], spot)),
  }
}
