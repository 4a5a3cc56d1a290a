import type { LegScene, PlantedLeg } from '#core/legModel/legScene.ts'
import { along, dot, lengthOf, minus, plus, up, type Vector } from '#core/legModel/vector.ts'
import type { BothSides, Side } from '#core/side.ts'

/**
 * The eight numbers that say how somebody stands at one moment, in this order: the left knee forward and inward, the right
 * one too, the pelvis's x, y and z over the ankles' middle, all in shin lengths; the trunk's forward lean in radians.
 */
export type PoseValues = readonly number[]

export type LegPose = {
  /** The knee against the ankle along the foot, and across it towards the body's middle: the sine of the inward angle. */
  readonly forward: number
  readonly inward: number
  readonly knee: Vector
  readonly hip: Vector
  readonly rise: number
}

/** A shin leaning 49° one way is beyond what a planted foot allows, and beyond the model. */
const furthestKnee = 0.75
export const confinePose = (values: PoseValues): PoseValues =>
  values.map((value, index) => (index < 4 ? Math.min(Math.max(value, -furthestKnee), furthestKnee) : value))

/** Keeps the shin's upright part real while the solver tries large leans. */
const leastRise = Math.sqrt(0.05)

export const poseLegs = (scene: LegScene, values: PoseValues): BothSides<LegPose> => {
  const [leftForward = 0, leftInward = 0, rightForward = 0, rightInward = 0, x = 0, y = 0, z = 0] = values
  const pelvis = plus(scene.anklesMiddle, [x, y, z])
  const pose = (leg: PlantedLeg, forward: number, inward: number): LegPose => {
    const rise = Math.max(Math.sqrt(Math.max(1 - forward * forward - inward * inward, 0)), leastRise)
    return {
      forward,
      inward,
      rise,
      knee: along(leg.ankle, leg.forward, forward, leg.outward, -inward, rise),
      hip: plus(pelvis, leg.hip),
    }
  }
  return {
    left: pose(scene.legs.left, leftForward, leftInward),
    right: pose(scene.legs.right, rightForward, rightInward),
  }
}

/** Knee flexion in radians from the hip-to-ankle distance: 0 is a straight leg. */
export const flexionOf = (scene: LegScene, side: Side, leg: LegPose): number => {
  const reach = minus(leg.hip, scene.legs[side].ankle)
  const cosine = (dot(reach, reach) - 1 - scene.thigh * scene.thigh) / (2 * scene.thigh)
  return Math.acos(Math.min(Math.max(cosine, -1), straightest))
}
/** acos has no slope at 1. */
const straightest = 0.9999

/** How far the shin leans forward along the foot, radians. */
export const shinLeanOf = (leg: LegPose): number => Math.atan2(leg.forward, leg.rise)

export const thighLengthOf = (leg: LegPose): number => lengthOf(minus(leg.hip, leg.knee))

/** The middle of the shoulder joints, from the trunk's forward lean. */
export const poseShoulders = (scene: LegScene, values: PoseValues): Vector => {
  const [, , , , x = 0, y = 0, z = 0] = values
  const lean = trunkLeanOf(values)
  const hips = plus(scene.anklesMiddle, [x, y, z])
  return along(hips, scene.pelvisForward, scene.trunk * Math.sin(lean), up, scene.trunk * Math.cos(lean), 0)
}

/** Radians from the vertical, forward. The standing pose has none. */
export const trunkLeanOf = (values: PoseValues): number => values[7] ?? 0
