import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Side } from '#core/side.ts'
import { kneeFlexionFromSide } from '#core/squat/measures/kneeFlexion.ts'
import type { SquatFrame } from '#core/squat/readFrame.ts'
import { seeFromSide, wayLooked } from '#core/body/sagittalLeg.ts'
import { degreesFromRadians } from '#core/units.ts'

/** D3: from the side the rep's phases go by the angle seen at the near knee. No knee is judged. */
export const readSideFrame = (frame: PersonFrame, near: Side): SquatFrame | null => {
  // The angle at the knee is the same whichever way the picture is turned, but not which way the person looks.
  const leg = seeFromSide(frame, near, { looks: wayLooked([frame], near), tilt: 0 })
  if (leg === null) return null
  return {
    at: frame.at,
    hipDrop: degreesFromRadians(kneeFlexionFromSide(leg)),
    reading: null,
    footMoved: false,
  }
}
