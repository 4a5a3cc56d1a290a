import type { Stance } from '#core/body/stance.ts'
import { median } from '#core/geometry/statistics.ts'
import { measured, notSeen } from '#core/measured.ts'
import type { CameraView } from '#core/session/sessionView.ts'
import { degrees } from '#core/units.ts'

/** Standard errors on the rendered clips: yaw 4° (bias of the model's 3D hips), roll 1.5° (people don't stand quite upright). */
const yawError = degrees(4)
const rollError = degrees(1.5)

/** How the camera stands to the person, from the upright frames of this stance. Pitch can't be told without a leg model. */
export const viewOfStance = (stance: Stance): CameraView => {
  if (stance.samples.length === 0)
    return { yaw: notSeen('notStanding'), pitch: notSeen('notStanding'), roll: notSeen('notStanding') }
  return {
    yaw: measured(degrees(median(stance.samples.map((sample) => sample.yaw))), yawError),
    pitch: notSeen('notStanding'),
    roll: measured(degrees(median(stance.samples.map((sample) => sample.roll))), rollError),
  }
}
