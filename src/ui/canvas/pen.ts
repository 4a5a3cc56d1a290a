import type { Spot } from '#ui/canvas/placePicture.ts'
import type { OverlayLook } from '#ui/canvas/overlayLook.ts'

/** Design units in a stage's height. A card of the results has fewer: on so small a picture strokes have to be thicker to be seen. */
export const stageUnits = { live: 960, card: 760 } as const

/** Draws on the stage in design units (`stageUnits`), whatever the window's size. */
export type Pen = {
  readonly context: CanvasRenderingContext2D
  readonly colours: OverlayLook
  /** Stage pixels per design unit. */
  readonly unit: number
}

export type Stroke = {
  readonly colour: string
  readonly width: number
  /** Width of the dark edge under the stroke, which keeps it readable on any room. */
  readonly halo: number
  readonly dash?: readonly number[]
}

export const strokeLines = (pen: Pen, lines: readonly (readonly Spot[])[], stroke: Stroke) => {
  const { context } = pen
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  for (const line of lines) tracePoints(context, line)
  strokeWithHalo(pen, stroke, 0.72)
}

export const fillShape = (pen: Pen, points: readonly Spot[], colour: string, edge: number) => {
  const { context, colours, unit } = pen
  context.beginPath()
  tracePoints(context, points)
  context.closePath()
  paint(context, colour, colours.halo, edge * unit)
}

export const fillDisc = (pen: Pen, centre: Spot, radius: number, colour: string, edge: number) => {
  const { context, colours, unit } = pen
  context.beginPath()
  context.arc(centre.x, centre.y, radius * unit, 0, Math.PI * 2)
  paint(context, colour, colours.halo, edge * unit)
}

export const strokeRing = (pen: Pen, centre: Spot, radius: number, stroke: Stroke) => {
  const { context, unit } = pen
  context.beginPath()
  context.arc(centre.x, centre.y, radius * unit, 0, Math.PI * 2)
  context.lineCap = 'butt'
  strokeWithHalo(pen, stroke, 0.8)
}

/** The path as it stands, twice: the dark edge below, whole even where the stroke is dashed, and the colour on it. */
const strokeWithHalo = ({ context, colours, unit }: Pen, stroke: Stroke, haloOpacity: number) => {
  context.setLineDash([])
  context.globalAlpha = haloOpacity
  context.strokeStyle = colours.halo
  context.lineWidth = stroke.halo * unit
  context.stroke()
  context.globalAlpha = 1
  context.setLineDash((stroke.dash ?? []).map((length) => length * unit))
  context.strokeStyle = stroke.colour
  context.lineWidth = stroke.width * unit
  context.stroke()
  context.setLineDash([])
}

const paint = (context: CanvasRenderingContext2D, fill: string, edgeColour: string, edgeWidth: number) => {
  context.lineJoin = 'round'
  context.fillStyle = fill
  context.strokeStyle = edgeColour
  context.lineWidth = edgeWidth
  context.fill()
  context.stroke()
}

const tracePoints = (context: CanvasRenderingContext2D, points: readonly Spot[]) => {
  points.forEach((point, index) =>
    index === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y),
  )
}
