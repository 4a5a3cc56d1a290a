import type { BodyPart, FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { whyUnseen } from '#core/body/visibility.ts'
import { type Side, sides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

type Missing = Extract<FramingAdvice, { kind: 'partMissing' }>

/**
 * F3: the part that can't be seen, feet first, and what brings it into the picture. Null when all of the body is there; from the
 * side only the near leg counts, the other is behind it.
 */
export const findMissingPart = (frame: PersonFrame, near: Side | null): Missing | null => {
  const unseen = partsInOrder(frame, near === null ? sides : [near]).flatMap(({ part, points }) => {
    const lost = points.filter((point) => whyUnseen(frame, point) !== null)
    return lost.length === 0 ? [] : [{ part, lost }]
  })
  const [first] = unseen
  if (first === undefined) return null
  const bothFeet = unseen.filter(({ part }) => part === 'leftFoot' || part === 'rightFoot').length === 2
  const part = bothFeet ? 'feet' : first.part
  return { kind: 'partMissing', part, remedy: remedyFor(frame, first.lost) }
}

type Candidate = { readonly part: BodyPart; readonly points: readonly ImagePoint[] }

const footOf: Record<Side, BodyPart> = { left: 'leftFoot', right: 'rightFoot' }
const kneeOf: Record<Side, BodyPart> = { left: 'leftKnee', right: 'rightKnee' }

const partsInOrder = ({ image, nose }: PersonFrame, legs: readonly Side[]): readonly Candidate[] => [
  ...legs.map((side) => ({ part: footOf[side], points: [image[side].ankle, image[side].toe] })),
  ...legs.map((side) => ({ part: kneeOf[side], points: [image[side].knee] })),
  { part: 'hips', points: legs.map((side) => image[side].hip) },
  { part: 'head', points: [nose] },
]

const remedyFor = (frame: PersonFrame, lost: readonly ImagePoint[]): PartRemedy => {
  const { width, height } = frame.size
  const beyond = (place: (point: ImagePoint) => boolean) => lost.some(place)
  if (beyond(({ y }) => y > height * (1 - thresholds.borderMargin.value)))
    return topOf(frame) > height * thresholds.roomToTilt.value ? 'tiltDown' : 'stepBack'
  if (beyond(({ y }) => y < height * thresholds.borderMargin.value))
    return bottomOf(frame) < height * (1 - thresholds.roomToTilt.value) ? 'tiltUp' : 'stepBack'
  // The picture is not mirrored: whoever faces the camera has their left on its right.
  if (beyond(({ x }) => x < width * thresholds.borderMargin.value)) return 'moveLeft'
  if (beyond(({ x }) => x > width * (1 - thresholds.borderMargin.value))) return 'moveRight'
  return 'uncover'
}

/** Pixels from the picture's top edge; the crown lies about as far above the nose as the nose above the shoulders' middle. */
const topOf = ({ nose, image: { left, right } }: PersonFrame) =>
  2 * nose.y - (left.shoulder.y + right.shoulder.y) / 2

const bottomOf = ({ image: { left, right } }: PersonFrame) => Math.max(left.toe.y, right.toe.y)
