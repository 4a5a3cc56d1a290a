import type { Vector } from '#core/legModel/vector.ts'
import type { BothSides } from '#core/side.ts'

/** Where one leg is wanted: the ankle, the way the knee bends and the way the foot points. */
export type LegPosture = { readonly ankle: Vector; readonly knee: Vector; readonly toe: Vector }
/** Where one arm is wanted: the wrist and the way the elbow bends. */
export type ArmPosture = { readonly wrist: Vector; readonly elbow: Vector }

/**
 * A posture by the points a person would be told: hips and shoulders, hands and feet. Metres; x along the picture, y up
 * from the floor, z toward the viewer. `knee`, `toe`, `elbow`, `head` and the two lefts are directions.
 */
export type Posture = {
  readonly hips: Vector
  readonly shoulders: Vector
  /** From the middle of the hips to the person's left hip, and the same for the shoulders. */
  readonly pelvisLeft: Vector
  readonly chestLeft: Vector
  readonly head: Vector
  readonly legs: BothSides<LegPosture>
  readonly arms: BothSides<ArmPosture>
}

/** Metres. An adult of about 1.75 m; joints as BlazePose places them. */
export const segments = {
  hipHalf: 0.1,
  shoulderHalf: 0.18,
  trunk: 0.5,
  thigh: 0.42,
  shank: 0.42,
  upperArm: 0.28,
  forearm: 0.25,
  /** From the middle of the shoulders to the middle of the head. */
  head: 0.26,
  earHalf: 0.07,
  nose: 0.1,
  ankleToToe: 0.17,
  ankleToHeel: 0.05,
  ankleHeight: 0.06,
} as const

/** The posture between two: every point and direction on the straight way from one to the other. */
export const between = (from: Posture, to: Posture, share: number): Posture => {
  const mix = (a: Vector, b: Vector): Vector => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  ]
  const leg = (a: LegPosture, b: LegPosture): LegPosture => ({
    ankle: mix(a.ankle, b.ankle),
    knee: mix(a.knee, b.knee),
    toe: mix(a.toe, b.toe),
  })
  const arm = (a: ArmPosture, b: ArmPosture): ArmPosture => ({
    wrist: mix(a.wrist, b.wrist),
    elbow: mix(a.elbow, b.elbow),
  })
  return {
    hips: mix(from.hips, to.hips),
    shoulders: mix(from.shoulders, to.shoulders),
    pelvisLeft: mix(from.pelvisLeft, to.pelvisLeft),
    chestLeft: mix(from.chestLeft, to.chestLeft),
    head: mix(from.head, to.head),
    legs: { left: leg(from.legs.left, to.legs.left), right: leg(from.legs.right, to.legs.right) },
    arms: { left: arm(from.arms.left, to.arms.left), right: arm(from.arms.right, to.arms.right) },
  }
}
