import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { turned } from '#core/geometry/plane.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, type ShinLengths, shinLengths } from '#core/units.ts'

/**
 * How the picture's offset reads as an angle: offset = zero + slope × angle, on the clips between a floor and a desk camera.
 * A knee right over the toe reads slightly outside, because the model puts the foot's tip 5 % of a shin too far in.
 */
const response = { zero: shinLengths(-0.025), perDegree: 0.0165 } as const
/** Standard errors: 2.2° facing the camera on the clips, doubled in part for real people; shallow knees read worse. */
const standardError = degrees(3)

export type KneeInward = { readonly angle: Degrees; readonly offset: ShinLengths }

/**
 * K1. The knee against the second toe: how far the knee lies inside the tip of the foot, sideways in the picture (camera
 * roll taken out), divided by the standing shin. At depth the knee is about as far forward as the toe, so turning the body
 * moves both alike; hence the standing value is never subtracted, and the reading holds from about 60° of flexion.
 */
export const measureKneeOffset = (
  frame: PersonFrame,
  side: Side,
  standingShin: number,
  rollRadians: number,
): Measured<ShinLengths> => {
  const why = whyLegUnseen(frame, side, ['knee', 'ankle', 'toe'])
  if (why !== null) return notSeen(why)
  const { knee, toe } = frame.image[side]
  const across = turned({ x: knee.x - toe.x, y: knee.y - toe.y }, -rollRadians).x
  const inward = side === 'left' ? -across : across
  return measured(
    shinLengths(inward / standingShin - response.zero),
    shinLengths(standardError * response.perDegree),
  )
}

/** K2. The same as degrees that the shin leans inside the ankle-to-second-toe plane. */
export const angleFromOffset = (offset: Measured<ShinLengths>): Measured<Degrees> =>
  offset.seen ? measured(degrees(offset.value / response.perDegree), standardError) : offset
