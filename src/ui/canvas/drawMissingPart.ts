import type { BodyPart } from '#core/body/framing.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { type Pen, strokeLines, strokeRing } from '#ui/canvas/pen.ts'
import { type Placement, type Spot, spotOnStage } from '#ui/canvas/placePicture.ts'

/** Shows at which edge of the picture the part has left it. The part itself is never drawn: it would be invented. */
export const drawMissingPart = (
  pen: Pen,
  frame: PersonFrame,
  part: BodyPart,
  name: string | null,
  placement: Placement,
  mirrored: boolean,
) => {
  const { width, height } = placement.picture
  const guess = guessOf(frame, part)
  const spot = { x: clamp(guess.x, width), y: clamp(guess.y, height) }
  const onStage = spotOnStage(placement, mirrored, spot)
  const edge = edgeAt(spot, placement)
  const white = { colour: pen.colours.ink, width: 9, halo: 24 }
  if (edge !== null)
    strokeLines(pen, [edge.map((end) => spotOnStage(placement, mirrored, end))], { ...white, dash: [34, 22] })
  strokeRing(pen, onStage, 92, { ...white, width: 10, dash: [31, 21] })
  if (name !== null) drawName(pen, onStage, name, placement)
}

/** On an opaque plate: text never lies on the picture. */
const drawName = (
  { context, colours, unit }: Pen,
  ring: Spot,
  name: string,
  { picture, left, scale }: Placement,
) => {
  const size = 32 * unit
  const padding = 20 * unit
  context.font = `650 ${size}px ${colours.font}`
  context.textBaseline = 'middle'
  const width = context.measureText(name).width + 2 * padding
  const beside = ring.x + 116 * unit
  const fits = beside + width < left + picture.width * scale
  const x = fits ? beside : ring.x - 116 * unit - width
  const y = Math.min(Math.max(ring.y - 90 * unit, size), context.canvas.height - 2 * size)
  context.fillStyle = colours.plate
  context.beginPath()
  context.roundRect(x, y - size, width, 2 * size, 12 * unit)
  context.fill()
  context.fillStyle = colours.ink
  context.fillText(name, x + padding, y)
}

const guessOf = (frame: PersonFrame, part: BodyPart): Spot => {
  const { left, right } = frame.image
  switch (part) {
    case 'head':
      return frame.nose
    case 'hips':
      return { x: (left.hip.x + right.hip.x) / 2, y: (left.hip.y + right.hip.y) / 2 }
    case 'leftKnee':
      return left.knee
    case 'rightKnee':
      return right.knee
    case 'leftFoot':
      return left.toe
    case 'rightFoot':
      return right.toe
    case 'feet':
      return { x: (left.toe.x + right.toe.x) / 2, y: Math.max(left.toe.y, right.toe.y) }
  }
}

const edgeAt = (spot: Spot, { picture: { width, height } }: Placement): readonly Spot[] | null => {
  if (spot.y >= height) return horizontal(height, width)
  if (spot.y <= 0) return horizontal(0, width)
  if (spot.x <= 0) return vertical(0, height)
  return spot.x >= width ? vertical(width, height) : null
}

const horizontal = (y: number, width: number) => [
  { x: 0, y },
  { x: width, y },
]
const vertical = (x: number, height: number) => [
  { x, y: 0 },
  { x, y: height },
]
const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most)
