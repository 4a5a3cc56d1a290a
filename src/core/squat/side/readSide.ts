import type { PersonFrame } from '#core/body/poseFrame.ts'
import { heelRiseFromSide } from '#core/squat/measures/heelRise.ts'
import { kneeFlexionFromSide } from '#core/squat/measures/kneeFlexion.ts'
import { shinSagittalFromSide } from '#core/squat/measures/shinSagittal.ts'
import { thighInclinationFromSide } from '#core/squat/measures/thighInclination.ts'
import { trunkLeanFromSide } from '#core/squat/measures/trunkLean.ts'
import { seeFromSide } from '#core/body/sagittalLeg.ts'
import { answer, sideResponse } from '#core/squat/side/sideResponse.ts'
import type { SideStanding } from '#core/squat/side/sideStanding.ts'
import { type Degrees, degreesFromRadians, type Milliseconds, type ShinLengths } from '#core/units.ts'

/** What one frame says from the side. */
export type SideReading = {
  readonly at: Milliseconds
  readonly flexion: Degrees
  readonly shin: Degrees
  readonly thigh: Degrees
  readonly trunk: Degrees
  readonly heelRise: ShinLengths
}

/** Null while the near leg isn't seen whole. */
export const readSide = (frame: PersonFrame, standing: SideStanding): SideReading | null => {
  const leg = seeFromSide(frame, standing.near, standing.upright)
  if (leg === null) return null
  return {
    at: frame.at,
    flexion: answer(sideResponse.flexion, degreesFromRadians(kneeFlexionFromSide(leg))),
    shin: answer(sideResponse.shin, degreesFromRadians(shinSagittalFromSide(leg))),
    thigh: answer(sideResponse.thigh, degreesFromRadians(thighInclinationFromSide(leg))),
    trunk: answer(sideResponse.trunk, degreesFromRadians(trunkLeanFromSide(leg))),
    heelRise: heelRiseFromSide(leg, standing),
  }
}
