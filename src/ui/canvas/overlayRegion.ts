import { sides } from '#core/side.ts'
import type { OverlayLayout } from '#ui/canvas/layOverlay.ts'
import { stageUnits } from '#ui/canvas/pen.ts'
import type { Size, Spot } from '#ui/canvas/placePicture.ts'

/** A part of the stage, in stage pixels. */
export type Region = { readonly left: number; readonly top: number } & Size

/** Design units around a joint that its marks, lines and edges may take up. */
const aroundJoint = 70
/** Times a cone's radius and height that its warning ring and size take up at most. */
const aroundCone = { radius: 2.2, height: 1.3 }
/** Stage pixels. Edges lie on this grid, so that a swaying body doesn't ask for a new canvas with every picture. */
const grid = 64
/** A region this many times larger than needed is given back. */
const wasteful = 3

/**
 * The part of the stage that the overlay is drawn in. Without a graphics card each pixel of a canvas is copied and blended
 * by the processor that also looks for the body, drawn on or not: a canvas of the body's size leaves it half the work.
 * The region before is kept while it serves; `layout` null asks for the whole stage.
 */
export const stepRegion = (before: Region | null, stage: Size, layout: OverlayLayout | null): Region => {
  const whole = { left: 0, top: 0, ...stage }
  if (layout === null) return whole
  const needed = withinStage(stage, neededBy(stage, layout))
  if (needed === null) return before ?? whole
  const serves = before !== null && contains(before, needed) && areaOf(before) < wasteful * areaOf(needed)
  return serves ? before : onGrid(stage, needed)
}

type Edges = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const neededBy = (stage: Size, { legs, cones }: OverlayLayout): readonly Edges[] => {
  const margin = (aroundJoint * stage.height) / stageUnits.live
  const joints = sides
    .flatMap((side) => Object.values(legs[side]))
    .flatMap((spot) => (spot === null ? [] : [around(spot, margin, margin, margin)]))
  const standing = sides.flatMap((side) => {
    const cone = cones[side]
    if (cone === null) return []
    const radius = cone.radius * aroundCone.radius
    return [around(cone.base, radius, cone.height * aroundCone.height, radius)]
  })
  return [...joints, ...standing]
}

const around = ({ x, y }: Spot, beside: number, above: number, below: number): Edges => ({
  left: x - beside,
  top: y - above,
  right: x + beside,
  bottom: y + below,
})

const withinStage = (stage: Size, edges: readonly Edges[]): Region | null => {
  if (edges.length === 0) return null
  const left = Math.max(0, Math.min(...edges.map((each) => each.left)))
  const top = Math.max(0, Math.min(...edges.map((each) => each.top)))
  const right = Math.min(stage.width, Math.max(...edges.map((each) => each.right)))
  const bottom = Math.min(stage.height, Math.max(...edges.map((each) => each.bottom)))
  return right <= left || bottom <= top ? null : { left, top, width: right - left, height: bottom - top }
}

const onGrid = (stage: Size, { left, top, width, height }: Region): Region => {
  const from = { left: Math.floor(left / grid) * grid, top: Math.floor(top / grid) * grid }
  return {
    ...from,
    width: Math.min(stage.width, Math.ceil((left + width) / grid) * grid) - from.left,
    height: Math.min(stage.height, Math.ceil((top + height) / grid) * grid) - from.top,
  }
}

const contains = (outer: Region, inner: Region) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height

const areaOf = ({ width, height }: Size) => width * height
