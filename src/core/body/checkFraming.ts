import type { BodyPart, Framing, FramingAdvice, FramingCheck } from '#core/body/framing.ts'
import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen, whyUnseen } from '#core/body/visibility.ts'
import type { CameraView } from '#core/session/sessionView.ts'
import { thresholds } from '#core/squat/thresholds.ts'

type Checks = Readonly<Record<FramingCheck, boolean>>
const nothingHolds: Checks = { feet: false, size: false, facing: false, level: false, light: false }

/**
 * F1: is the person placed so that knees can be judged, and if not, the one thing to do first. Size is checked only while
 * the person stands: at the bottom of a squat everybody is small.
 */
export const checkFraming = (
  frame: PoseFrame,
  camera: CameraView,
  frozen: boolean,
  upright: boolean,
): Framing => {
  const pictureAdvice = advisePicture(frame, frozen)
  if (frame.kind === 'nobody') {
    const light = pictureAdvice === null
    return { holds: { ...nothingHolds, light }, advice: pictureAdvice ?? { kind: 'nobody' } }
  }
  const missing = missingPart(frame)
  const size = upright ? adviseSize(frame, missing) : null
  const turn = adviseTurn(camera)
  const level = !camera.roll.seen || Math.abs(camera.roll.value) <= thresholds.rollTolerated.value
  const holds: Checks = {
    feet: missing !== 'leftFoot' && missing !== 'rightFoot',
    size: size === null && missing === null,
    facing: turn === null,
    level,
    light: pictureAdvice === null,
  }
  const alone: FramingAdvice | null = (frame.picture?.people ?? 1) > 1 ? { kind: 'justYou' } : null
  const part: FramingAdvice | null = missing === null ? null : { kind: 'partMissing', part: missing }
  return {
    holds,
    advice: pictureAdvice ?? alone ?? part ?? size ?? turn ?? (level ? null : { kind: 'levelCamera' }),
  }
}

const advisePicture = (frame: PoseFrame, frozen: boolean): FramingAdvice | null => {
  if (frozen) return { kind: 'frozenPicture' }
  const brightness = frame.picture?.brightness ?? 1
  if (brightness < thresholds.blackBelow.value) return { kind: 'noPicture' }
  return brightness < thresholds.darkBelow.value ? { kind: 'moreLight' } : null
}

const missingPart = (frame: PersonFrame): BodyPart | null => {
  if (whyLegUnseen(frame, 'right', ['ankle', 'toe']) !== null) return 'rightFoot'
  if (whyLegUnseen(frame, 'left', ['ankle', 'toe']) !== null) return 'leftFoot'
  if (whyLegUnseen(frame, 'right', ['knee']) !== null) return 'rightKnee'
  if (whyLegUnseen(frame, 'left', ['knee']) !== null) return 'leftKnee'
  if (whyLegUnseen(frame, 'left', ['hip']) !== null || whyLegUnseen(frame, 'right', ['hip']) !== null)
    return 'hips'
  return whyUnseen(frame, frame.nose) === null ? null : 'head'
}

const adviseSize = (frame: PersonFrame, missing: BodyPart | null): FramingAdvice | null => {
  const feet = Math.max(frame.image.left.toe.y, frame.image.right.toe.y)
  const tall = (feet - frame.nose.y) / frame.size.height
  if (tall > thresholds.tallestBody.value) return { kind: 'stepBack' }
  return missing === null && tall < thresholds.smallestBody.value ? { kind: 'comeCloser' } : null
}

const adviseTurn = (camera: CameraView): FramingAdvice | null => {
  if (!camera.yaw.seen || Math.abs(camera.yaw.value) <= thresholds.turnedFrom.value) return null
  return { kind: 'turn', toward: camera.yaw.value > 0 ? 'left' : 'right' }
}
