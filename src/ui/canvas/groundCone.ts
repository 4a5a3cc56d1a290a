import { usualShin } from '#core/legModel/cameraOfSetUp.ts'
import { aheadOfToe } from '#core/legModel/aheadOfToe.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import type { Joints, PersonFrame } from '#core/body/poseFrame.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import type { Milliseconds } from '#core/units.ts'
import { isInPicture, type Spot } from '#ui/canvas/placePicture.ts'

/** A cone on the floor ahead of a foot: the thing the knee should point at. Pixels of the unmirrored picture. */
export type GroundCone = { readonly base: Spot; readonly radius: number; readonly height: number }
export type GroundCones = { readonly at: Milliseconds; readonly cones: BothSides<GroundCone | null> }

/** Metres. Far enough ahead of the second toe to be seen past it, and as large as a small sports cone. Proposed. */
const cone = { ahead: 0.3, radius: 0.075, height: 0.21 }
/** Metres. BlazePose's heel to foot_index of an adult's foot; only scales how far ahead the cone is drawn. */
const footLength = 0.24
/** Milliseconds. The feet stand still in a set, so the cone may follow slowly and never tremble. */
const followTime = 600
/** A foot that moved farther than this many metres took a step; the cone goes along at once. */
const stepLength = 0.12

/**
 * Where the leg model knows camera and feet, the cone stands in its perspective on the line from ankle through second toe;
 * until then ahead of the foot as it lies in the picture.
 */
export const stepCones = (
  before: GroundCones | null,
  frame: PersonFrame,
  setUp: PreparedSetUp | null = null,
): GroundCones => {
  const scale = pixelsPerMetre(frame)
  const share = before === null ? 1 : 1 - Math.exp(-(frame.at - before.at) / followTime)
  return {
    at: frame.at,
    cones: forBothSides((side) => {
      const now = scale === null ? null : coneNow(frame, side, scale, setUp)
      const then = before?.cones[side] ?? null
      if (now === null || then === null || scale === null) return now
      return farApart(now.base, then.base, stepLength * scale) ? now : blend(then, now, share)
    }),
  }
}

const coneNow = (
  frame: PersonFrame,
  side: Side,
  scale: number,
  setUp: PreparedSetUp | null,
): GroundCone | null => {
  if (!isInPicture(frame.size, frame.image[side].toe)) return null
  return setUp === null ? coneAhead(frame, side, scale) : coneOnFloor(frame, setUp, side)
}

const coneOnFloor = (frame: PersonFrame, setUp: PreparedSetUp, side: Side): GroundCone | null => {
  const { base, top, edge } = aheadOfToe(setUp, side, {
    ahead: cone.ahead / usualShin,
    height: cone.height / usualShin,
    radius: cone.radius / usualShin,
  })
  if (!isInPicture(frame.size, base)) return null
  return {
    base,
    radius: Math.hypot(edge.x - base.x, edge.y - base.y),
    height: Math.hypot(top.x - base.x, top.y - base.y),
  }
}

const coneAhead = (frame: PersonFrame, side: Side, scale: number): GroundCone | null => {
  const { heel, toe } = frame.image[side]
  const reach = cone.ahead / footLength
  const base = { x: toe.x + (toe.x - heel.x) * reach, y: toe.y + (toe.y - heel.y) * reach }
  return isInPicture(frame.size, base)
    ? { base, radius: cone.radius * scale, height: cone.height * scale }
    : null
}

/** From the trunk, whose length doesn't change while squatting. Null when it is seen end on. */
const pixelsPerMetre = ({ image, world }: PersonFrame): number | null => {
  const metres = trunkLength(world)
  return metres > 0.2 ? trunkLength(image) / metres : null
}

const trunkLength = ({ left, right }: BothSides<Pick<Joints<Spot>, 'shoulder' | 'hip'>>) =>
  Math.hypot(
    (left.shoulder.x + right.shoulder.x - left.hip.x - right.hip.x) / 2,
    (left.shoulder.y + right.shoulder.y - left.hip.y - right.hip.y) / 2,
  )

const farApart = (one: Spot, other: Spot, limit: number) =>
  Math.hypot(one.x - other.x, one.y - other.y) > limit
const mix = (from: number, to: number, share: number) => from + (to - from) * share
const blend = (from: GroundCone, to: GroundCone, share: number): GroundCone => ({
  base: { x: mix(from.base.x, to.base.x, share), y: mix(from.base.y, to.base.y, share) },
  radius: mix(from.radius, to.radius, share),
  height: mix(from.height, to.height, share),
})
