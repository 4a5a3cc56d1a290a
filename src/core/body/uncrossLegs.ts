import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { StandingReference } from '#core/body/stance.ts'
import { swapLowerLegs } from '#core/body/swapSides.ts'
import { uprightShare } from '#core/body/uprightSample.ts'
import { distance, middle, type Placed } from '#core/geometry/plane.ts'
import { type BothSides, otherSide, sides } from '#core/side.ts'

/**
 * The feet have to lie this much nearer to each other's places than to their own. Shown on the wrong legs they are at 0.05 to 0.3, planted above 5,
 * and where the pose model goes from one to the other at 0.7 and more (17 frames of two rendered clips).
 */
const muchNearer = 0.5

/**
 * B1: where knees fall together the model gives each leg the other's shin and foot, for up to a second, and hips and shoulders keep their names. Feet
 * don't cross in a squat, so the shins are exchanged back. Who stands upright may cross the legs; from the side feet lie in one place anyway.
 */
export const uncrossLegs = (
  frame: PersonFrame,
  { ankle, hipToAnkle, near }: StandingReference,
): PersonFrame => {
  const { left, right } = frame.image
  const height = distance(middle(left.hip, right.hip), middle(left.ankle, right.ankle))
  if (near !== null || height >= uprightShare * hipToAnkle) return frame
  const isExchanged = wayTo(exchange(ankle), frame) < muchNearer * wayTo(ankle, frame)
  return isExchanged && !hasTurned(ankle, frame) ? swapLowerLegs(frame) : frame
}

const exchange = ({ left, right }: BothSides<Placed>): BothSides<Placed> => ({ left: right, right: left })

/** From where the ankles are shown to where they were planted, pixels. */
const wayTo = (planted: BothSides<Placed>, { image }: PersonFrame): number =>
  sides.reduce((sum, side) => sum + distance(image[side].ankle, planted[side]), 0)

/** Hips on each other's side too: the body has turned round. */
const hasTurned = (planted: BothSides<Placed>, { image }: PersonFrame): boolean =>
  sides.every(
    (side) =>
      Math.abs(image[side].hip.x - planted[otherSide(side)].x) <
      Math.abs(image[side].hip.x - planted[side].x),
  )
