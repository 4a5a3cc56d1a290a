import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { StandingReference } from '#core/body/stance.ts'
import { notSeen } from '#core/measured.ts'
import type { CameraView } from '#core/session/sessionView.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { measureDepth } from '#core/squat/measures/depth.ts'
import { angleFromOffset, type BodyNow, measureKneeOffset } from '#core/squat/measures/kneeInward.ts'
import { hipToAnkle } from '#core/squat/measures/legLength.ts'
import { measureShinFrontal } from '#core/squat/measures/shinFrontal.ts'
import type { LegSample, RepSample } from '#core/squat/repSample.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { degrees, radiansFromDegrees } from '#core/units.ts'

/** Everything the squat is judged by, of one frame; null when neither leg is seen from hip to ankle. */
export const sampleFrame = (
  frame: PersonFrame,
  standing: StandingReference,
  camera: CameraView,
): RepSample | null => {
  const leg = hipToAnkle(frame)
  if (leg === null) return null
  const depth = measureDepth(leg, standing.hipToAnkle)
  const body: BodyNow = {
    depth,
    standingShin: (standing.shin.left + standing.shin.right) / 2,
    yaw: camera.yaw.seen ? camera.yaw.value : degrees(0),
    rollRadians: camera.roll.seen ? radiansFromDegrees(camera.roll.value) : 0,
  }
  return { at: frame.at, depth, legs: forBothSides((side) => sampleLeg(frame, camera, body, side)) }
}

const sampleLeg = (frame: PersonFrame, camera: CameraView, body: BodyNow, side: Side): LegSample => {
  if (turnedTooFar(camera)) {
    const turnedAway = notSeen('turnedAway')
    return { offset: turnedAway, inward: turnedAway, shinFrontal: turnedAway }
  }
  const offset = measureKneeOffset(frame, side, body)
  return {
    offset,
    inward: angleFromOffset(offset),
    shinFrontal: measureShinFrontal(frame, side, body.rollRadians),
  }
}

const turnedTooFar = (camera: CameraView): boolean =>
  camera.yaw.seen && Math.abs(camera.yaw.value) > thresholds.turnedTooFar.value
