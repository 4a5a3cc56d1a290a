import { distance, middle } from '#core/geometry/plane.ts'
import { directionOf, placeCamera } from '#core/legModel/camera.ts'
import { centre } from '#core/legModel/legModelPriors.ts'
import type { PoseValues } from '#core/legModel/legPose.ts'
import { mapParameters, type SetUpParameters, type SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { times, type Vector } from '#core/legModel/vector.ts'

/** A start near enough for the solver, and the priors whose middle only the standing picture can tell. */
export const guessSetUp = (
  standing: StandingPose,
  general: SetUpPriors,
): { readonly priors: SetUpPriors; readonly parameters: SetUpParameters } => {
  const { width, height } = standing.size
  const yaw =
    standing.worldYaw === null
      ? general.yaw.mean
      : (standing.worldYaw - general.worldYawBias.mean) / centre.worldYawResponse
  const focal = centre.focal * Math.max(width, height) * Math.exp(general.logFocal.mean)
  const camera = placeCamera(focal, { x: width / 2, y: height / 2 }, general.pitch.mean, 0)
  const away = (focal * centre.seenShin) / standing.shin
  const stand: Vector = times(
    away,
    directionOf(camera, middle(standing.legs.left.ankle, standing.legs.right.ankle)),
  )
  const seenStance = distance(standing.legs.left.ankle, standing.legs.right.ankle) / standing.shin
  const stance = (seenStance * centre.seenShin) / Math.max(leastForeshortening, Math.cos(yaw))
  const priors: SetUpPriors = {
    ...general,
    logStance: { ...general.logStance, mean: Math.log(stance) },
    standX: { ...general.standX, mean: stand[0] },
    standY: { ...general.standY, mean: stand[1] },
    standZ: { ...general.standZ, mean: stand[2] },
  }
  return { priors, parameters: { ...mapParameters((name) => priors[name].mean), yaw } }
}
const leastForeshortening = 0.5

/** A symmetric squat of that flexion, in the order of `PoseValues`. */
export const guessPose = (parameters: SetUpParameters, flexion: number, inward: number): PoseValues => {
  const lean = parameters.shinPerFlexion * flexion
  const thigh = Math.exp(parameters.logThigh)
  const back = Math.sin(lean) - thigh * Math.sin(flexion - lean)
  const rise = Math.cos(lean) + thigh * Math.cos(flexion - lean)
  return [
    Math.sin(lean),
    inward,
    Math.sin(lean),
    inward,
    -Math.sin(parameters.yaw) * back,
    rise,
    Math.cos(parameters.yaw) * back,
    centre.trunkLean,
  ]
}
