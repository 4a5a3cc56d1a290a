import type { Framing, FramingAdvice, FramingCheck } from '#core/body/framing.ts'
import { findMissingPart } from '#core/body/missingPart.ts'
import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import type { CameraView } from '#core/body/cameraOfStance.ts'
import { type Side, sides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

type Checks = Readonly<Record<FramingCheck, boolean>>
const nothingHolds: Checks = { feet: false, size: false, facing: false, level: false, light: false }

/**
 * F1: is the person placed so that knees can be judged, and if not, the one thing to do first. Size is checked only while
 * the person stands: at the bottom of a squat everybody is small. Who stands side-on shows `near`, and need not turn.
 */
export const checkFraming = (
  frame: PoseFrame,
  camera: CameraView,
  frozen: boolean,
  upright: boolean,
  near: Side | null,
): Framing => {
  const pictureAdvice = advisePicture(frame, frozen)
  if (frame.kind === 'nobody') {
    const light = pictureAdvice === null
    return { holds: { ...nothingHolds, light }, advice: pictureAdvice ?? { kind: 'nobody' } }
  }
  const missing = findMissingPart(frame, near)
  const size = upright ? adviseSize(frame, missing === null) : null
  const turn = near === null ? adviseTurn(camera) : null
  const level = !camera.roll.seen || Math.abs(camera.roll.value) <= thresholds.rollTolerated.value
  const holds: Checks = {
    feet: (near === null ? sides : [near]).every(
      (side) => whyLegUnseen(frame, side, ['ankle', 'toe']) === null,
    ),
    size: size === null && missing === null,
    facing: turn === null,
    level,
    light: pictureAdvice === null,
  }
  const alone: FramingAdvice | null = (frame.picture?.people ?? 1) > 1 ? { kind: 'justYou' } : null
  return {
    holds,
    advice: pictureAdvice ?? alone ?? missing ?? size ?? turn ?? (level ? null : { kind: 'levelCamera' }),
  }
}

const advisePicture = (frame: PoseFrame, frozen: boolean): FramingAdvice | null => {
  if (frozen) return { kind: 'frozenPicture' }
  const brightness = frame.picture?.brightness ?? 1
  if (brightness < thresholds.blackBelow.value) return { kind: 'noPicture' }
  return brightness < thresholds.darkBelow.value ? { kind: 'moreLight' } : null
}

const adviseSize = (frame: PersonFrame, isWhole: boolean): FramingAdvice | null => {
  const feet = Math.max(frame.image.left.toe.y, frame.image.right.toe.y)
  const tall = (feet - frame.nose.y) / frame.size.height
  if (tall > thresholds.tallestBody.value) return { kind: 'stepBack' }
  return isWhole && tall < thresholds.smallestBody.value ? { kind: 'comeCloser' } : null
}

const adviseTurn = (camera: CameraView): FramingAdvice | null => {
  if (!camera.yaw.seen || Math.abs(camera.yaw.value) <= thresholds.turnedFrom.value) return null
  return { kind: 'turn', toward: camera.yaw.value > 0 ? 'left' : 'right' }
}
