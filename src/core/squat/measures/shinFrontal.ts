import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { turned } from '#core/geometry/plane.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, degreesFromRadians } from '#core/units.ts'

/** Measured on the clips facing the camera; twice that is assumed for real people. */
const standardError = degrees(3)

/**
 * S1. Lean of the shin from the vertical in the picture, camera roll taken out; positive leans outward at the knee.
 * An aligned squat leans about 4° outward (Ageberg 2010). Valid facing the camera.
 */
export const measureShinFrontal = (
  frame: PersonFrame,
  side: Side,
  rollRadians: number,
): Measured<Degrees> => {
  const why = whyLegUnseen(frame, side, ['knee', 'ankle'])
  if (why !== null) return notSeen(why)
  const { knee, ankle } = frame.image[side]
  const shin = turned({ x: knee.x - ankle.x, y: knee.y - ankle.y }, -rollRadians)
  const outward = side === 'left' ? shin.x : -shin.x
  return measured(degreesFromRadians(Math.atan2(outward, -shin.y)), standardError)
}
