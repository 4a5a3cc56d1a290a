import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { type Placed, turned } from '#core/geometry/plane.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, radiansFromDegrees, type ShinLengths, shinLengths } from '#core/units.ts'

/**
 * How the picture's offset reads as an angle: offset = zero + slope × angle, on the clips between a floor and a desk camera.
 * A knee right over the toe reads slightly outside, because the model puts the foot's tip 5 % of a shin too far in.
 */
const response = { zero: shinLengths(-0.03), perDegree: 0.0165 } as const
/**
 * The knee travels forward as it bends: the shin leans 0.29° per degree of flexion (SD 0.05 between people; at 90° the knee
 * is about as far forward as the toe). Source: the rendered figures; Fry 2003 for people.
 */
const shinLeanPerFlexion = 0.29
const flexionOfLevelKnee = degrees(90)
/** Ankle to the foot's tip as the model sees it, in shins, on the rendered figures. */
const footLength = 0.36
export type BodyNow = {
  /** Pixels, both legs' mean. */
  readonly standingShin: number
  readonly rollRadians: number
  readonly depth: Degrees
  readonly yaw: Degrees
}

/**
 * K1. The knee against the second toe: how far the knee lies inside the tip of the foot, sideways in the picture (camera
 * roll taken out), divided by the standing shin. At depth the knee is about as far forward as the toe, so turning the body
 * moves both alike; hence the standing value is never subtracted. Where the knee is not yet that far forward, the share of
 * the foot's sideways reach that it still lacks is taken off.
 */
export const measureKneeOffset = (frame: PersonFrame, side: Side, body: BodyNow): Measured<ShinLengths> => {
  const why = whyLegUnseen(frame, side, ['knee', 'ankle', 'toe'])
  if (why !== null) return notSeen(why)
  const { knee, ankle, toe } = frame.image[side]
  const outward = (from: Placed, to: Placed) => {
    const across = turned({ x: to.x - from.x, y: to.y - from.y }, -body.rollRadians).x / body.standingShin
    return side === 'left' ? across : -across
  }
  const lacking = Math.max(0, kneeForward(flexionOfLevelKnee) - kneeForward(body.depth))
  const offset = outward(knee, toe) - (outward(ankle, toe) / footLength) * lacking
  const error =
    Math.abs(body.yaw) > thresholds.turnedFrom.value ? thresholds.turnedError : thresholds.typicalError
  return measured(shinLengths(offset - response.zero), shinLengths(error.value * response.perDegree))
}

/** How far in front of the ankle the knee is, in shins. */
const kneeForward = (flexion: Degrees): number =>
  Math.sin(radiansFromDegrees(degrees(shinLeanPerFlexion * flexion)))

/** K2. The same as degrees that the shin leans inside the ankle-to-second-toe plane. */
export const angleFromOffset = (offset: Measured<ShinLengths>): Measured<Degrees> =>
  offset.seen
    ? measured(degrees(offset.value / response.perDegree), degrees(offset.error / response.perDegree))
    : offset
