import type { LegLook } from '#core/replay/legLookAt.ts'
import type { LegView } from '#core/session/sessionView.ts'
import type { LegSpots } from '#ui/canvas/legSpots.ts'
import { fillDisc, fillShape, type Pen, type Stroke, strokeLines, strokeRing } from '#ui/canvas/pen.ts'

/** A leg of a figure that stands alone; `joint` in stage pixels, 0 for none. */
export type LegBuild = { readonly bone: Stroke; readonly joint: number }

export const lookOf = (leg: LegView): LegLook => {
  if (leg.warning) return 'inside'
  switch (leg.verdict.kind) {
    case 'fine':
      return 'over'
    case 'inside':
      return 'inside'
    case 'cantTell':
      return 'unclear'
    case 'notJudged':
      return 'plain'
  }
}

/** Shape before colour: dotted and a broken ring, a disc on the line, or a wedge beside it. */
export const drawLeg = (
  pen: Pen,
  leg: LegSpots,
  look: LegLook,
  outward: -1 | 1,
  build: LegBuild | null = null,
) => {
  const { colours } = pen
  if (look === 'inside') hatchGap(pen, leg)
  const bones = [
    [leg.hip, leg.knee],
    [leg.knee, leg.ankle],
    [leg.ankle, leg.toe],
  ].flatMap((ends) => {
    const seen = ends.filter((spot) => spot !== null)
    return seen.length === 2 ? [seen] : []
  })
  strokeLines(pen, bones, build?.bone ?? boneStroke(pen, look))
  if (build !== null) return drawFigureJoints(pen, leg, build.joint)
  drawPlumbLine(pen, leg, look)
  for (const joint of [leg.hip, leg.ankle, leg.toe])
    if (joint !== null) fillDisc(pen, joint, 8, colours.ink, 4.5)
  drawKnee(pen, leg, look, outward)
}

const drawFigureJoints = (pen: Pen, { hip, knee, ankle }: LegSpots, radius: number) => {
  if (radius === 0) return
  for (const joint of [hip, knee, ankle])
    if (joint !== null) fillDisc(pen, joint, radius / pen.unit, pen.colours.plate, 0.01)
}

const boneStroke = ({ colours }: Pen, look: LegLook) => {
  if (look === 'inside') return { colour: colours.inside, width: 12, halo: 24 }
  const white = { colour: colours.ink, width: 7, halo: 17 }
  return look === 'unclear' ? { ...white, dash: [2, 15] } : white
}

/** The line the knee should stay over. Only drawn where the view judges: elsewhere it would promise too much. */
const drawPlumbLine = (pen: Pen, { knee, toe }: LegSpots, look: LegLook) => {
  if (knee === null || toe === null || look === 'plain' || look === 'unclear') return
  const { unit, colours } = pen
  const line = [
    { x: toe.x, y: toe.y + 14 * unit },
    { x: toe.x, y: knee.y - 55 * unit },
  ]
  const stroke =
    look === 'inside'
      ? { colour: colours.ink, width: 5, halo: 11 }
      : { colour: colours.fine, width: 4.5, halo: 11, dash: [14, 9] }
  strokeLines(pen, [line], stroke)
}

const drawKnee = (pen: Pen, { knee, toe }: LegSpots, look: LegLook, outward: -1 | 1) => {
  if (knee === null) return
  const { unit, colours } = pen
  const white = { colour: colours.ink, width: 5, halo: 11 }
  switch (look) {
    case 'plain':
      return fillDisc(pen, knee, 15, colours.ink, 6)
    case 'over':
      return fillDisc(pen, knee, 15, colours.fine, 6)
    case 'unclear':
      return strokeRing(pen, knee, 19, { ...white, dash: [10, 7] })
    case 'inside': {
      if (toe !== null)
        strokeLines(pen, [[knee, { x: toe.x, y: knee.y }]], { colour: colours.halo, width: 5, halo: 5 })
      const along = (length: number) => knee.x + outward * length * unit
      const wedge = [
        { x: along(-18.6), y: knee.y - 30 * unit },
        { x: along(30), y: knee.y },
        { x: along(-18.6), y: knee.y + 30 * unit },
      ]
      return fillShape(pen, wedge, colours.inside, 6)
    }
  }
}

/** The gap between knee and line, hatched so that it reads without colour. */
const hatchGap = (pen: Pen, { knee, toe }: LegSpots) => {
  if (knee === null || toe === null) return
  const { context, colours, unit } = pen
  context.save()
  context.beginPath()
  context.moveTo(toe.x, toe.y)
  context.lineTo(toe.x, knee.y)
  context.lineTo(knee.x, knee.y)
  context.closePath()
  context.clip()
  context.globalAlpha = 0.5
  context.fillStyle = colours.inside
  context.fill()
  context.globalAlpha = 1
  context.strokeStyle = colours.onInside
  context.lineWidth = 5 * unit
  context.setLineDash([])
  context.beginPath()
  const left = Math.min(toe.x, knee.x)
  const width = Math.abs(toe.x - knee.x)
  const height = Math.abs(toe.y - knee.y)
  for (let y = Math.min(toe.y, knee.y) - width; y < Math.min(toe.y, knee.y) + height; y += 17 * unit) {
    context.moveTo(left, y + width)
    context.lineTo(left + width, y)
  }
  context.stroke()
  context.restore()
}
