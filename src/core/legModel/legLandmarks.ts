import type { Placed } from '#core/geometry/plane.ts'
import { project } from '#core/legModel/camera.ts'
import { centre } from '#core/legModel/legModelPriors.ts'
import {
  flexionOf,
  poseShoulders,
  trunkLeanOf,
  type LegPose,
  type PoseValues,
} from '#core/legModel/legPose.ts'
import type { LegScene, PlantedLeg } from '#core/legModel/legScene.ts'
import { plus, times, type Vector } from '#core/legModel/vector.ts'
import { forBothSides, type BothSides } from '#core/side.ts'

type KneeAndHip = BothSides<{ readonly knee: Placed; readonly hip: Placed }>

/** Where BlazePose would show the planted feet and the standing shoulders, pixels. */
export const plantedLandmarks = (
  scene: LegScene,
): {
  readonly feet: BothSides<{ readonly ankle: Placed; readonly toe: Placed; readonly halfBentToe: Placed }>
  readonly shoulders: Placed
} => ({
  feet: forBothSides((side) => {
    const { ankle, toeTip, offsets } = scene.legs[side]
    return {
      ankle: project(scene.camera, plus(ankle, offsets.ankle)),
      toe: project(scene.camera, plus(toeTip, offsets.toe)),
      halfBentToe: project(scene.camera, plus(toeTip, offsets.halfBentToe)),
    }
  }),
  shoulders: project(scene.camera, scene.shoulders),
})

/** Knees and hips of somebody standing. */
export const standingLandmarks = (scene: LegScene, legs: BothSides<LegPose>): KneeAndHip =>
  forBothSides((side) => {
    const { offsets } = scene.legs[side]
    return {
      knee: project(scene.camera, plus(legs[side].knee, offsets.standingKnee)),
      hip: project(scene.camera, plus(legs[side].hip, offsets.standingHip)),
    }
  })

/** Knees, hips and shoulders' middle of somebody squatting. */
export const squattingLandmarks = (
  scene: LegScene,
  values: PoseValues,
  legs: BothSides<LegPose>,
): { readonly legs: KneeAndHip; readonly shoulders: Placed } => ({
  legs: forBothSides((side) => {
    const { offsets } = scene.legs[side]
    const flexion = flexionOf(scene, side, legs[side])
    return {
      knee: project(scene.camera, plus(legs[side].knee, kneeOffset(scene.legs[side], legs[side], flexion))),
      hip: project(
        scene.camera,
        plus(plus(legs[side].hip, offsets.hip), hipRise(scene, flexion, trunkLeanOf(values))),
      ),
    }
  }),
  shoulders: project(scene.camera, plus(poseShoulders(scene, values), scene.shoulderOffset)),
})

/** On its way from the standing offset to the deep one, and a little behind a knee that falls in. */
const kneeOffset = (
  { outward, offsets, kneeLags }: PlantedLeg,
  { inward }: LegPose,
  flexion: number,
): Vector => {
  const bent = Math.min(flexion / centre.kneeSettledAt, 1)
  const settled = plus(times(bent, offsets.knee), times(1 - bent, offsets.standingKnee))
  return plus(settled, times(kneeLags * inward, outward))
}

/** The hip landmark slides over the pelvis' front with lean and flexion; see legModelPriors.ts. */
const hipRise = (scene: LegScene, flexion: number, lean: number): Vector => [
  0,
  centre.hipUpPerLean * (Math.sin(lean) - centre.usualLeanSine) +
    centre.hipUpPerFlexion * (flexion - centre.usualFlexion) +
    centre.hipUpPerStanding * scene.parameters.standingHipUp,
  0,
]
