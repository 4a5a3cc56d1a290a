import { fillShape, type Pen, strokeLines } from '#ui/canvas/pen.ts'
import type { Spot } from '#ui/canvas/placePicture.ts'

/** A cone as it lies on the stage, in stage pixels. */
export type StageCone = { readonly base: Spot; readonly radius: number; readonly height: number }

/** How flat a circle on the floor looks from a laptop's height. */
const flatness = 0.36

/** White with blue bands at rest; larger, orange, black bands and a ring when its knee has left the line. */
export const drawCone = (pen: Pen, still: StageCone, toe: Spot, isTarget: boolean, pulse: number) => {
  const { context, colours, unit } = pen
  const scale = isTarget ? 1.16 : 1
  const cone = { base: still.base, radius: still.radius * scale, height: still.height * scale }
  const body = isTarget ? colours.inside : colours.ink
  const band = isTarget ? colours.halo : colours.fineDeep
  strokeLines(pen, [[toe, cone.base]], {
    colour: isTarget ? colours.inside : colours.ink,
    width: 4.5,
    halo: 11,
    dash: [2, 10],
  })
  if (isTarget) {
    context.globalAlpha = pulse
    traceEllipse(context, cone.base, cone.radius * 1.75)
    context.strokeStyle = colours.halo
    context.lineWidth = 10 * unit
    context.stroke()
    context.strokeStyle = colours.ink
    context.lineWidth = 5 * unit
    context.stroke()
    context.globalAlpha = 1
  }
  traceEllipse(context, cone.base, cone.radius)
  context.fillStyle = body
  context.fill()
  context.strokeStyle = colours.halo
  context.lineWidth = 5 * unit
  context.stroke()
  fillShape(pen, slice(cone, 0.04, 1), body, 5)
  fillShape(pen, slice(cone, 0.22, 0.44), band, 0.01)
  fillShape(pen, slice(cone, 0.62, 0.8), band, 0.01)
}

/** The part of the cone between two shares of its height. */
const slice = ({ base, radius, height }: StageCone, from: number, to: number): readonly Spot[] => {
  const half = (share: number) => radius * 0.74 * (1 - share)
  const level = (share: number) => base.y - height * share
  return [
    { x: base.x - half(from), y: level(from) },
    { x: base.x + half(from), y: level(from) },
    { x: base.x + half(to), y: level(to) },
    { x: base.x - half(to), y: level(to) },
  ]
}

const traceEllipse = (context: CanvasRenderingContext2D, centre: Spot, radius: number) => {
  context.setLineDash([])
  context.beginPath()
  context.ellipse(centre.x, centre.y, radius, radius * flatness, 0, 0, Math.PI * 2)
}
