import type { BodyPart } from '#core/body/framing.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { type Pen, strokeLines, strokeRing } from '#ui/live/pen.ts'
import { type Placement, type Spot, spotOnStage } from '#ui/live/placePicture.ts'

/** Shows at which edge of the picture the part has left it. The part itself is never drawn: it would be invented. */
export const drawMissingPart = (
  pen: Pen,
  frame: PersonFrame,
  part: BodyPart,
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
