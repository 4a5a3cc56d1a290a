import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import { nothingLearnt, type Check, type CheckReading } from '#core/programme/checks/checkReading.ts'
import { bodyOf } from '#core/programme/demonstration/bodyOf.ts'
import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import { photograph } from '#core/programme/demonstration/photograph.ts'
import { between, type Posture } from '#core/programme/demonstration/posture.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { degrees, milliseconds, pixels, share } from '#core/units.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'

export type Look = {
  /** Degrees that the camera stands off, and looks down. */
  readonly turn?: number
  readonly down?: number
  /** Standard deviation of every landmark, in pixels of a person 400 pixels a metre tall. */
  readonly noise?: number
  readonly seed?: number
  readonly hidden?: readonly (readonly [Side, JointName])[]
}

/** A posture as a camera would see it that stands square to it, or a little off. */
export const seen = (demonstration: Demonstration, posture: Posture, look: Look = {}): PersonFrame => {
  const view = {
    ...demonstration.view,
    turn: degrees(look.turn ?? 0),
    down: degrees(look.down ?? 0),
    wide: 4,
    high: 3,
  }
  const frame = photograph(bodyOf(posture), view, milliseconds(0))
  const random = seededRandom(look.seed ?? 1)
  const shaken = () => (random() + random() + random() - 1.5) * 2 * (look.noise ?? 0)
  const joint = (side: Side, name: JointName) => {
    const point = frame.image[side][name]
    const isHidden = look.hidden?.some(([other, hidden]) => other === side && hidden === name) ?? false
    return {
      x: pixels(point.x + shaken()),
      y: pixels(point.y + shaken()),
      visibility: share(isHidden ? 0.1 : 1),
    }
  }
  return {
    ...frame,
    image: forBothSides((side) => ({
      ear: joint(side, 'ear'),
      shoulder: joint(side, 'shoulder'),
      elbow: joint(side, 'elbow'),
      wrist: joint(side, 'wrist'),
      hip: joint(side, 'hip'),
      knee: joint(side, 'knee'),
      ankle: joint(side, 'ankle'),
      heel: joint(side, 'heel'),
      toe: joint(side, 'toe'),
    })),
  }
}

export const keyframeOf = ({ keyframes }: Demonstration, index: number): Posture => {
  const keyframe = keyframes[index]
  if (keyframe === undefined) throw new Error(`There is no keyframe ${index}`)
  return keyframe.posture
}

/** Part of the way from the first keyframe to the second. */
export const partWay = (demonstration: Demonstration, part: number): Posture =>
  between(keyframeOf(demonstration, 0), keyframeOf(demonstration, 1), part)

/** The readings of one rule over frames, with what it learns on the way. */
export const readAll = (check: Check, frames: readonly PersonFrame[], side: Side): CheckReading[] => {
  let memory = nothingLearnt
  return frames.map((frame) => {
    const [reading, learnt] = check(frame, side, memory)
    memory = learnt
    return reading
  })
}

/** `holds`, the fault, or why it can't be told: what a test asks of a reading. */
export const outcome = (reading: CheckReading | undefined): string => {
  if (reading === undefined) return 'no reading'
  if (reading.kind === 'cantTell') return `can't tell: ${reading.why}`
  return reading.fault ?? 'holds'
}
