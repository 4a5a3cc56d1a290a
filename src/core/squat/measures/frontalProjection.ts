import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { turned } from '#core/geometry/plane.ts'
import { measured, type Measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, degreesFromRadians, radiansFromDegrees } from '#core/units.ts'

/** What the person stands on. */
export type Task = { readonly kind: 'twoLegs' } | { readonly kind: 'singleLeg'; readonly on: Side }

/** Standard error of measurement between sessions, 2.7–3.0° (Munro 2012). */
const error = degrees(3)

/**
 * Frontal plane projection angle (FPPA) of the standing leg: hip–knee–ankle in the picture, degrees away from straight, positive
 * when the knee lies inside the line from hip to ankle. Needs a camera that faces the person; turned by `roll`, the picture's
 * own slant (clockwise positive), before it is read.
 *
 * Null in a task on two legs: there a perfectly aligned squat reads −12° standing and −38° at 90° of flexion, and every published
 * norm is for single-leg tasks (7–13° women, 3–8° men in drop jumps, Herrington & Munro 2010).
 */
export const measureFrontalProjection = (
  frame: PersonFrame,
  side: Side,
  roll: Degrees,
  task: Task,
): Measured<Degrees> | null => {
  if (task.kind === 'twoLegs' || task.on !== side) return null
  const why = whyLegUnseen(frame, side, ['hip', 'knee', 'ankle'])
  if (why !== null) return notSeen(why)
  const { hip, knee, ankle } = frame.image[side]
  const upright = (from: typeof hip, to: typeof hip) =>
    turned({ x: to.x - from.x, y: to.y - from.y }, -radiansFromDegrees(roll))
  const thigh = upright(hip, knee)
  const shin = upright(knee, ankle)
  // The unmirrored picture shows the person's left on its right: inward is to the left there.
  const bend = Math.atan2(shin.x, shin.y) - Math.atan2(thigh.x, thigh.y)
  return measured(degreesFromRadians(side === 'left' ? bend : -bend), error)
}
