import type { Stance } from '#core/body/stance.ts'
import { median } from '#core/geometry/statistics.ts'
import type { UprightSample } from '#core/body/uprightSample.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { tiltFromSide } from '#core/body/tiltFromSide.ts'
import { degrees, type Degrees, degreesFromRadians, type Metres, radiansFromDegrees } from '#core/units.ts'

export type CameraView = {
  /** Positive: the camera stands to the subject's left. */
  readonly yaw: Measured<Degrees>
  /** Positive: the camera looks up. */
  readonly pitch: Measured<Degrees>
  /** Positive: the camera is turned clockwise, seen from behind it; the picture's content then leans the other way. */
  readonly roll: Measured<Degrees>
  /** From the camera to between the feet, along the floor. */
  readonly distance: Measured<Metres>
}

/** Standard errors on the rendered clips: yaw 4° (bias of the model's 3D hips), roll 1.5° (people don't stand quite upright). */
const yawError = degrees(4)
const rollError = degrees(1.5)

/** Seen from the side a person leans forward or back as well. The turn is told by how far hips and ankles lie behind each other (`yawFromSide`). */
const sideRollError = degrees(2)
const sideYawError = degrees(3)

/** Nobody stands there yet. */
export const unseenCamera: CameraView = {
  yaw: notSeen('notStanding'),
  pitch: notSeen('notStanding'),
  roll: notSeen('notStanding'),
  distance: notSeen('notStanding'),
}

/** As far as upright frames show it: pitch and distance can't be told without the leg model. */
export const cameraOfStance = (stance: Stance): CameraView => {
  if (stance.samples.length === 0) return unseenCamera
  const lean = degrees(median(stance.samples.map((sample) => sample.lean)))
  const near = stance.reference?.near ?? null
  return {
    ...unseenCamera,
    yaw: yawOf(stance.samples, near),
    roll:
      near === null ? measured(degrees(-lean), rollError) : measured(rollFromSide(near, lean), sideRollError),
  }
}

/** The turn that upright frames show. */
export const yawOf = (samples: readonly UprightSample[], near: Side | null = null): Measured<Degrees> =>
  measured(degrees(median(samples.map(({ yaw }) => yaw))), near === null ? yawError : sideYawError)

/** Whoever shows the left leg looks to the picture's left. */
const rollFromSide = (near: Side, lean: Degrees): Degrees => {
  const looks = near === 'left' ? -1 : 1
  return degreesFromRadians(-looks * tiltFromSide(looks * radiansFromDegrees(lean)))
}
