import type { ImagePoint, Joints } from '#core/body/poseFrame.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, degreesFromRadians, radiansFromDegrees } from '#core/units.ts'

const { projectionError, shownOutward } = singleLegThresholds

/**
 * Frontal plane projection angle (FPPA) of the leg that carries alone: how far hip–knee–ankle are from one line as a camera straight
 * ahead sees them, degrees, positive when the knee lies inside. A picture that hangs askew changes nothing: both bones turn with it.
 *
 * A knee that bends comes forward, and a camera that stands `yaw` to the person's left sees forward as the left knee's inward: that is
 * taken off. What BlazePose leaves out by where it shows hip and knee of a bent leg is put back.
 *
 * Only for one leg. On two, a perfectly aligned squat reads −12° standing and −38° at 90° of flexion, and every published norm is for
 * tasks on one leg (knees that looked inside 11.6°, knees in line 5.0° in small squats, Ageberg 2010).
 */
export const readFrontalProjection = (
  { hip, knee, ankle }: Pick<Joints<ImagePoint>, 'hip' | 'knee' | 'ankle'>,
  side: Side,
  bend: Degrees,
  yaw: Degrees,
): Degrees => {
  const thigh = Math.atan2(knee.x - hip.x, knee.y - hip.y)
  const shin = Math.atan2(ankle.x - knee.x, ankle.y - knee.y)
  const turned = 2 * Math.atan(forwardOf(bend) * Math.sin(radiansFromDegrees(yaw)))
  // The unmirrored picture shows the person's left on its right: inward is to the left there.
  const inward = side === 'left' ? 1 : -1
  const shown = degreesFromRadians(inward * (shin - thigh - turned))
  return degrees(shown + shownOutward.value)
}

/** Standard error of that reading where the camera's turn is known by `facing`, degrees. */
export const frontalProjectionError = (bend: Degrees, facing: Degrees): Degrees =>
  degrees(Math.hypot(projectionError.value, 2 * forwardOf(bend) * facing))

/** How far thigh and shin lean forward, as a slope: of a knee's bend each has about half. */
const forwardOf = (bend: Degrees): number => Math.tan(radiansFromDegrees(bend) / 2)
