import { placeCamera, type Camera } from '#core/legModel/camera.ts'
import { centre } from '#core/legModel/legModelPriors.ts'
import type { SetUpParameters } from '#core/legModel/setUpParameters.ts'
import { along, plus, times, up, type Vector } from '#core/legModel/vector.ts'
import { type BothSides, forBothSides } from '#core/side.ts'

/** One planted leg: what stays put while its owner squats. */
export type PlantedLeg = {
  readonly ankle: Vector
  /** How much further forward its shin leans than the knee's flexion alone makes it, radians: 0 with a flat foot. */
  readonly leansFurther: number
  readonly toeTip: Vector
  /** Along the foot, from the ankle to the second toe. */
  readonly forward: Vector
  /** Across the foot, away from the body's middle. */
  readonly outward: Vector
  /** The foot's direction, radians, 0 towards the camera, + to the picture's right. */
  readonly azimuth: number
  /** From the pelvis' middle to this hip joint. */
  readonly hip: Vector
  /** The share of a knee's way in by which its landmark stays behind. */
  readonly kneeLags: number
  /** Landmark minus joint. */
  readonly offsets: {
    readonly ankle: Vector
    readonly toe: Vector
    /** The foot's tip while the knees are half bent. */
    readonly halfBentToe: Vector
    readonly knee: Vector
    readonly standingKnee: Vector
    readonly hip: Vector
    readonly standingHip: Vector
  }
}

export type LegScene = {
  readonly camera: Camera
  readonly parameters: SetUpParameters
  /** In shin lengths. */
  readonly thigh: number
  readonly anklesMiddle: Vector
  /** The standing shoulders' landmark. */
  readonly shoulders: Vector
  /** Landmark minus joint, for the shoulders' middle. */
  readonly shoulderOffset: Vector
  /** From the hips' to the shoulders' middle, shin lengths. */
  readonly trunk: number
  readonly pelvisForward: Vector
  /** The person's own left, in the picture's frame. */
  readonly bodyLeft: Vector
  readonly legs: BothSides<PlantedLeg>
}

/** Puts camera, feet and pelvis where the parameters say. */
export const arrangeScene = (
  parameters: SetUpParameters,
  size: { readonly width: number; readonly height: number },
): LegScene => {
  const p = parameters
  const focal = centre.focal * Math.max(size.width, size.height) * Math.exp(p.logFocal)
  const camera = placeCamera(focal, { x: size.width / 2, y: size.height / 2 }, p.pitch, p.roll)
  const anklesMiddle: Vector = [p.standX, p.standY, p.standZ]
  const stanceLeft = leftAt(-p.yaw + p.stanceTurn)
  const pelvisLeft = leftAt(-p.yaw + p.pelvisTurn)
  const pelvisForward = forwardAt(-p.yaw + p.pelvisTurn)
  const thigh = Math.exp(p.logThigh)
  const shoulderOffset = along(origin, pelvisForward, centre.shoulderForward, up, p.shoulderUp, 0)
  const halfStance = Math.exp(p.logStance) / 2
  const turned = Math.sin(p.yaw) ** 2

  const plant = (
    sign: 1 | -1,
    toeOut: number,
    own: Readonly<
      Record<
        | 'ankleOut'
        | 'ankleUp'
        | 'toeOut'
        | 'toeUp'
        | 'kneeOut'
        | 'kneeUp'
        | 'standKneeOut'
        | 'standKneeUp'
        | 'hipOut'
        | 'standHipOut',
        number
      >
    >,
  ): PlantedLeg => {
    const azimuth = sign * toeOut - p.yaw
    const forward = forwardAt(azimuth)
    const outward = times(sign, leftAt(azimuth))
    const pelvisOut = times(sign, pelvisLeft)
    const ankle = plus(anklesMiddle, times(sign * halfStance, stanceLeft))
    const offset = (a: number, b: number, rise: number) => along(origin, forward, a, outward, b, rise)
    const pelvisOffset = (a: number, b: number, rise: number) =>
      along(origin, pelvisForward, a, pelvisOut, b, rise)
    return {
      ankle,
      leansFurther: 0,
      toeTip: along(ankle, forward, p.ankleToToe, outward, 0, -p.toeDrop),
      forward,
      outward,
      azimuth,
      hip: times(p.hipWidth / 2, pelvisOut),
      kneeLags: centre.kneeLagsInward + centre.kneeLagsPerTurn * turned,
      offsets: {
        ankle: offset(0, own.ankleOut, own.ankleUp),
        toe: offset(p.toeTipForward, own.toeOut, own.toeUp),
        halfBentToe: offset(
          p.toeTipForward + centre.halfBentToeForward,
          own.toeOut,
          own.toeUp + centre.halfBentToeUp,
        ),
        knee: offset(centre.kneeForwardPerTurn * turned, own.kneeOut, own.kneeUp),
        standingKnee: offset(0, own.standKneeOut, own.standKneeUp),
        hip: pelvisOffset(
          p.hipForward,
          own.hipOut,
          p.hipUp + sign * p.hipUpDifference + centre.hipUpPerTurn * turned,
        ),
        standingHip: pelvisOffset(
          p.standingHipForward,
          own.standHipOut,
          p.standingHipUp + sign * p.standingHipUpDifference,
        ),
      },
    }
  }

  return {
    camera,
    parameters,
    thigh,
    anklesMiddle,
    shoulders: plus(plus(anklesMiddle, [0, p.shoulderHeight, 0]), shoulderOffset),
    shoulderOffset,
    trunk: p.shoulderHeight - standingReach * (1 + thigh),
    pelvisForward,
    bodyLeft: leftAt(-p.yaw),
    legs: {
      left: plant(1, p.toeOutLeft, {
        ankleOut: p.ankleOutLeft,
        ankleUp: p.ankleUpLeft,
        toeOut: p.toeTipOutLeft,
        toeUp: p.toeTipUpLeft,
        kneeOut: p.kneeOutLeft,
        kneeUp: p.kneeUpLeft,
        standKneeOut: p.standingKneeOutLeft,
        standKneeUp: p.standingKneeUpLeft,
        hipOut: p.hipOutLeft,
        standHipOut: p.standingHipOutLeft,
      }),
      right: plant(-1, p.toeOutRight, {
        ankleOut: p.ankleOutRight,
        ankleUp: p.ankleUpRight,
        toeOut: p.toeTipOutRight,
        toeUp: p.toeTipUpRight,
        kneeOut: p.kneeOutRight,
        kneeUp: p.kneeUpRight,
        standKneeOut: p.standingKneeOutRight,
        standKneeUp: p.standingKneeUpRight,
        hipOut: p.hipOutRight,
        standHipOut: p.standingHipOutRight,
      }),
    },
  }
}

/** The same scene with heels off the floor: the ankles go up and forward over the balls of the feet, and the shins lean further. */
export const raiseHeels = (scene: LegScene, rise: BothSides<number>): LegScene =>
  rise.left === 0 && rise.right === 0
    ? scene
    : { ...scene, legs: forBothSides((side) => raiseHeel(scene.legs[side], rise[side])) }

const raiseHeel = (leg: PlantedLeg, height: number): PlantedLeg => ({
  ...leg,
  ankle: along(leg.ankle, leg.forward, centre.heelUpForward * height, up, height, 0),
  leansFurther: centre.heelUpLean * height,
})

/** Hips over ankles when standing, as a share of thigh and shin: knees and hips are never quite straight. */
const standingReach = 0.99
const origin: Vector = [0, 0, 0]
/** Azimuth 0 looks at the camera; the person's left is then the picture's right. */
const forwardAt = (azimuth: number): Vector => [Math.sin(azimuth), 0, Math.cos(azimuth)]
const leftAt = (azimuth: number): Vector => [Math.cos(azimuth), 0, -Math.sin(azimuth)]
