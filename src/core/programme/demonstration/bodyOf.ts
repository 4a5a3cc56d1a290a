import type { Joints } from '#core/body/poseFrame.ts'
import { dot, lengthOf, minus, plus, times, type Vector } from '#core/legModel/vector.ts'
import { type LegPosture, type Posture, segments } from '#core/programme/demonstration/posture.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'

/** Every joint of a constructed person, in metres. */
export type ConstructedBody = { readonly nose: Vector; readonly joints: BothSides<Joints<Vector>> }

/** Bones keep their lengths whatever a posture asks: a limb that can't reach is stretched out toward it. */
export const bodyOf = (posture: Posture): ConstructedBody => {
  const trunk = unit(minus(posture.shoulders, posture.hips))
  const shoulders = plus(posture.hips, times(segments.trunk, trunk))
  const chestLeft = unit(posture.chestLeft)
  const head = plus(shoulders, times(segments.head, unit(posture.head)))
  // The face looks to the front of the chest: up × left of an upright body.
  const front = unit(cross(chestLeft, unit(posture.head)))
  return {
    nose: plus(head, times(segments.nose, front)),
    joints: forBothSides((side) => {
      const sign = side === 'left' ? 1 : -1
      const hip = plus(posture.hips, times(sign * segments.hipHalf, unit(posture.pelvisLeft)))
      const shoulder = plus(shoulders, times(sign * segments.shoulderHalf, chestLeft))
      return {
        ear: plus(head, times(sign * segments.earHalf, chestLeft)),
        ...armOf(posture, side, shoulder),
        ...legOf(posture.legs[side], hip),
        hip,
        shoulder,
      }
    }),
  }
}

const armOf = (posture: Posture, side: Side, shoulder: Vector) => {
  const { wrist, elbow } = posture.arms[side]
  const arm = bend(shoulder, wrist, elbow, segments.upperArm, segments.forearm)
  return { elbow: arm.middle, wrist: arm.end }
}

const legOf = (leg: LegPosture, hip: Vector) => {
  const { middle: knee, end: ankle } = bend(hip, leg.ankle, leg.knee, segments.thigh, segments.shank)
  const toe = unit(leg.toe)
  const shank = unit(minus(ankle, knee))
  const sole = unit(minus(shank, times(dot(shank, toe), toe)))
  const down = times(segments.ankleHeight, sole)
  return {
    knee,
    ankle,
    heel: plus(plus(ankle, times(-segments.ankleToHeel, toe)), down),
    toe: plus(plus(ankle, times(segments.ankleToToe, toe)), down),
  }
}

/** A limb of two bones from its root to its end, bent toward a direction. */
const bend = (root: Vector, wanted: Vector, toward: Vector, upper: number, lower: number) => {
  const way = minus(wanted, root)
  const reach = Math.min(Math.max(lengthOf(way), Math.abs(upper - lower) + 1e-6), upper + lower - 1e-6)
  const direction = unit(way)
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach)
  const out = Math.sqrt(Math.max(0, upper ** 2 - along ** 2))
  const side = unit(minus(toward, times(dot(toward, direction), direction)))
  return {
    middle: plus(plus(root, times(along, direction)), times(out, side)),
    end: plus(root, times(reach, direction)),
  }
}

const unit = (vector: Vector): Vector => {
  const length = lengthOf(vector)
  return length < 1e-9 ? [0, 1, 0] : times(1 / length, vector)
}

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
