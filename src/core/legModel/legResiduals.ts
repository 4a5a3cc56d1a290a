import type { Placed } from '#core/geometry/plane.ts'
import { project } from '#core/legModel/camera.ts'
import { centre, spread } from '#core/legModel/legModelPriors.ts'
import {
  flexionOf,
  poseLegs,
  poseShoulders,
  shinLeanOf,
  thighLengthOf,
  type PoseValues,
} from '#core/legModel/legPose.ts'
import type { LegScene } from '#core/legModel/legScene.ts'
import type { SeenPose } from '#core/legModel/pooledRep.ts'
import { setUpParameterNames, type SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { plus } from '#core/legModel/vector.ts'
import { sides, type BothSides } from '#core/side.ts'

/** Each residual is (seen − modelled) / standard deviation; the fit makes the sum of their squares least. */

/** Everything that depends on the set-up alone: priors, planted feet, shoulders, the model's own 3D guess. */
export const setUpResiduals = (scene: LegScene, priors: SetUpPriors, standing: StandingPose): number[] => {
  const p = scene.parameters
  const shin = standing.shin
  const residuals = setUpParameterNames.map((name) => (p[name] - priors[name].mean) / priors[name].sd)
  for (const side of sides) {
    const leg = scene.legs[side]
    const seen = standing.legs[side]
    push(
      residuals,
      seen.ankle,
      project(scene.camera, plus(leg.ankle, leg.offsets.ankle)),
      spread.standingAnkle * shin,
    )
    push(
      residuals,
      seen.toe,
      project(scene.camera, plus(leg.toeTip, leg.offsets.toe)),
      spread.standingToe * shin,
    )
    const world = standing.worldFoot[side]
    if (world !== null) residuals.push((world - leg.azimuth - p.worldFootBias) / spread.worldFoot)
  }
  push(
    residuals,
    standing.shoulders,
    project(scene.camera, scene.shoulders),
    spread.shouldersSideways * shin,
    spread.shouldersHeight * shin,
  )
  residuals.push((p.toeOutLeft - p.toeOutRight) / spread.toeOutDifference)
  if (standing.worldYaw !== null) {
    residuals.push((standing.worldYaw - p.worldYawBias - centre.worldYawResponse * p.yaw) / spread.worldYaw)
  }
  return residuals
}

export const standingResiduals = (scene: LegScene, standing: StandingPose, values: PoseValues): number[] => {
  const legs = poseLegs(scene, values)
  const shin = standing.shin
  const residuals: number[] = []
  for (const side of sides) {
    const seen = standing.legs[side]
    const { offsets } = scene.legs[side]
    const leg = legs[side]
    push(
      residuals,
      seen.knee,
      project(scene.camera, plus(leg.knee, offsets.standingKnee)),
      spread.standingKnee * shin,
    )
    push(
      residuals,
      seen.hip,
      project(scene.camera, plus(leg.hip, offsets.standingHip)),
      spread.standingHip * shin,
    )
    residuals.push(
      (thighLengthOf(leg) - scene.thigh) / spread.thighLength,
      (leg.forward - centre.standingForward) / spread.standingForward,
      leg.inward / spread.standingInward,
    )
  }
  const [, , , , pelvisX = 0, , pelvisZ = 0] = values
  residuals.push(pelvisX / spread.standingPelvisSideways, pelvisZ / spread.standingPelvisForward)
  return residuals
}

/** A pose below standing. `seen` holds NaN where a landmark is hidden: that residual is then nought. */
export const poseResiduals = (
  scene: LegScene,
  shin: number,
  seen: SeenPose,
  values: PoseValues,
  knownGood: BothSides<boolean>,
): number[] => {
  const legs = poseLegs(scene, values)
  const [, , , , , , , trunkLean = centre.trunkLean] = values
  const kneeSideways = Math.hypot(
    spread.kneeSideways,
    spread.kneeSidewaysPerSineOfYaw * Math.sin(scene.parameters.yaw),
  )
  const residuals: number[] = []
  for (const side of sides) {
    const { offsets } = scene.legs[side]
    const leg = legs[side]
    push(
      residuals,
      seen.legs[side].knee,
      project(scene.camera, plus(leg.knee, offsets.knee)),
      kneeSideways * shin,
      spread.kneeHeight * shin,
    )
    const flexion = flexionOf(scene, side, leg)
    const hipRise =
      centre.hipUpPerLean * (Math.sin(trunkLean) - centre.usualLeanSine) +
      centre.hipUpPerFlexion * (flexion - centre.usualFlexion) +
      centre.hipUpPerStanding * scene.parameters.standingHipUp
    push(
      residuals,
      seen.legs[side].hip,
      project(scene.camera, plus(plus(leg.hip, offsets.hip), [0, hipRise, 0])),
      spread.hip * shin,
    )
    residuals.push(
      (thighLengthOf(leg) - scene.thigh) / spread.thighLength,
      (shinLeanOf(leg) - scene.parameters.shinPerFlexion * flexion) / spread.shinLean,
      (leg.inward - centre.inward) / spread.inward,
    )
    if (knownGood[side]) residuals.push(leg.inward / spread.knownGood)
  }
  const shouldersAt = project(scene.camera, plus(poseShoulders(scene, values), scene.shoulderOffset))
  push(
    residuals,
    seen.shoulders,
    shouldersAt,
    spread.shouldersSideways * shin,
    spread.deepShouldersHeight * shin,
  )
  residuals.push((trunkLean - centre.trunkLean) / spread.trunkLean)
  return residuals
}

const push = (residuals: number[], seen: Placed, modelled: Placed, sdX: number, sdY = sdX) => {
  const x = (seen.x - modelled.x) / sdX
  const y = (seen.y - modelled.y) / sdY
  residuals.push(Number.isFinite(x) ? x : 0, Number.isFinite(y) ? y : 0)
}
