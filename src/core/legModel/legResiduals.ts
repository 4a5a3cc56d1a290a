import type { Placed } from '#core/geometry/plane.ts'
import { plantedLandmarks, squattingLandmarks, standingLandmarks } from '#core/legModel/legLandmarks.ts'
import { centre, spread } from '#core/legModel/legModelPriors.ts'
import {
  flexionOf,
  poseLegs,
  shinLeanOf,
  thighLengthOf,
  trunkLeanOf,
  type PoseValues,
} from '#core/legModel/legPose.ts'
import { raiseHeels, type LegScene } from '#core/legModel/legScene.ts'
import type { SeenPose } from '#core/legModel/pooledRep.ts'
import { setUpParameterNames, type SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { sides, type BothSides } from '#core/side.ts'

// Each residual is (seen − modelled) / standard deviation; the fit makes the sum of their squares least.

/** Everything that depends on the set-up alone: priors, planted feet, shoulders, the model's own 3D guess. */
export const setUpResiduals = (
  scene: LegScene,
  priors: SetUpPriors,
  standing: StandingPose,
  halfBentToes: BothSides<Placed> | null,
): number[] => {
  const { parameters } = scene
  const { shin } = standing
  const modelled = plantedLandmarks(scene)
  const residuals = setUpParameterNames.map(
    (name) => (parameters[name] - priors[name].mean) / priors[name].sd,
  )
  for (const side of sides) {
    push(residuals, standing.legs[side].ankle, modelled.feet[side].ankle, spread.standingAnkle * shin)
    push(residuals, standing.legs[side].toe, modelled.feet[side].toe, spread.standingToe * shin)
    if (halfBentToes !== null)
      push(residuals, halfBentToes[side], modelled.feet[side].halfBentToe, spread.halfBentToe * shin)
    const world = standing.worldFoot[side]
    if (world !== null)
      residuals.push((world - scene.legs[side].azimuth - parameters.worldFootBias) / spread.worldFoot)
  }
  push(
    residuals,
    standing.shoulders,
    modelled.shoulders,
    spread.shouldersSideways * shin,
    spread.shouldersHeight * shin,
  )
  residuals.push((parameters.toeOutLeft - parameters.toeOutRight) / spread.toeOutDifference)
  if (standing.worldYaw !== null) {
    const expected = parameters.worldYawBias + centre.worldYawResponse * parameters.yaw
    residuals.push((standing.worldYaw - expected) / spread.worldYaw)
  }
  return residuals
}

/** Picture coordinates that the standing residuals rest on: ankles, toes, knees, hips and the shoulders' middle. */
export const readingsOfStanding = 18
export const standingResiduals = (scene: LegScene, standing: StandingPose, values: PoseValues): number[] => {
  const { shin } = standing
  const legs = poseLegs(scene, values)
  const modelled = standingLandmarks(scene, legs)
  const residuals: number[] = []
  for (const side of sides) {
    push(residuals, standing.legs[side].knee, modelled[side].knee, spread.standingKnee * shin)
    push(residuals, standing.legs[side].hip, modelled[side].hip, spread.standingHip * shin)
    residuals.push(
      (thighLengthOf(legs[side]) - scene.thigh) / spread.thighLength,
      (legs[side].forward - centre.standingForward) / spread.standingForward,
      legs[side].inward / spread.standingInward,
    )
  }
  const [, , , , pelvisX = 0, , pelvisZ = 0] = values
  residuals.push(pelvisX / spread.standingPelvisSideways, pelvisZ / spread.standingPelvisForward)
  return residuals
}

/** Two knees, two hips and the shoulders' middle, in x and y. */
export const readingsOfPose = 10

/** A pose below standing. `seen` holds NaN where a landmark is hidden: its residual is then nought. */
export const poseResiduals = (
  flatScene: LegScene,
  shin: number,
  seen: SeenPose,
  values: PoseValues,
  knownGood: boolean,
): number[] => {
  const scene = raiseHeels(flatScene, seen.heelRise)
  const { parameters } = scene
  const legs = poseLegs(scene, values)
  const modelled = squattingLandmarks(scene, values, legs)
  const kneeSideways = Math.hypot(
    spread.kneeSideways,
    spread.kneeSidewaysPerSineOfYaw * Math.sin(parameters.yaw),
  )
  const residuals: number[] = []
  for (const side of sides) {
    const leg = legs[side]
    push(
      residuals,
      seen.legs[side].knee,
      modelled.legs[side].knee,
      kneeSideways * shin,
      spread.kneeHeight * shin,
    )
    push(residuals, seen.legs[side].hip, modelled.legs[side].hip, spread.hip * shin)
    residuals.push(
      (thighLengthOf(leg) - scene.thigh) / spread.thighLength,
      (shinLeanOf(leg) -
        scene.legs[side].leansFurther -
        parameters.shinPerFlexion * flexionOf(scene, side, leg)) /
        spread.shinLean,
      (leg.inward - centre.inward) / spread.inward,
    )
    if (knownGood) residuals.push(leg.inward / spread.knownGood)
  }
  push(
    residuals,
    seen.shoulders,
    modelled.shoulders,
    spread.shouldersSideways * shin,
    spread.deepShouldersHeight * shin,
  )
  residuals.push((trunkLeanOf(values) - centre.trunkLean) / spread.trunkLean)
  return residuals
}

const push = (residuals: number[], seen: Placed, modelled: Placed, sdX: number, sdY = sdX) => {
  const x = (seen.x - modelled.x) / sdX
  const y = (seen.y - modelled.y) / sdY
  residuals.push(Number.isFinite(x) ? x : 0, Number.isFinite(y) ? y : 0)
}
