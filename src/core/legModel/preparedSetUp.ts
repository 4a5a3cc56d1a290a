import { Matrix } from 'ml-matrix'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import type { SetUp } from '#core/legModel/fitSetUp.ts'
import { arrangeScene, type LegScene, raiseHeels } from '#core/legModel/legScene.ts'
import type { HeelRise } from '#core/legModel/raisedHeels.ts'
import { touchesPose } from '#core/legModel/parameterTouch.ts'
import { parametersFrom, setUpParameterNames, valuesOf } from '#core/legModel/setUpParameters.ts'

/** A set-up made ready for live frames: everything that doesn't change from frame to frame, worked out once. */
export type PreparedSetUp = {
  readonly setUp: SetUp
  readonly scene: LegScene
  /** The scene with each parameter nudged that a pose can see: how the set-up's uncertainty reaches a frame. */
  readonly nudged: readonly LegScene[]
  /** Covariance of those parameters, in the same order. */
  readonly covariance: Matrix
}

/** Median misfit of the rendered recordings with 0, 1, 2 … reps known; the stated errors were found to hold there. */
const usualMisfits = [0.28, 0.22, 0.19, 0.16, 0.15, 0.13]

/** Variances grow with the misfit beyond the usual one (Birge's ratio): a body unlike the model's is known less well. */
const worseFit = ({ misfit, reps }: SetUp): number =>
  Math.max(1, misfit / (usualMisfits[Math.min(reps.length, usualMisfits.length - 1)] ?? misfit))

/**
 * Variances with landmarks of the lite model, against the full one's that all constants were measured with. 33 rendered clips of thirty bodies, both models on the
 * same films: its errors were 1.3, 1.2 and 1.4 times as large (yaw ≤ 20 / 20–35 / 35–50°), and the stated ones held the truth in 90, 86 and 69 %.
 */
const varianceBy: Record<LandmarkModel, number> = { full: 1, lite: 2.25 }

/** Small against any parameter's uncertainty, large against rounding. */
export const nudge = 1e-5

const seenByPose = setUpParameterNames.flatMap((_, index) => (touchesPose[index] === true ? [index] : []))

export const prepareSetUp = (setUp: SetUp): PreparedSetUp => {
  const values = valuesOf(setUp.parameters)
  const arrange = (shared: readonly number[]) => arrangeScene(parametersFrom(shared), setUp.standing.size)
  return {
    setUp,
    scene: arrange(values),
    nudged: seenByPose.map((index) => arrange(values.with(index, (values[index] ?? 0) + nudge))),
    covariance: new Matrix(
      seenByPose.map((row) => seenByPose.map((column) => setUp.covariance[row]?.[column] ?? Number.NaN)),
    ).mul(worseFit(setUp) * varianceBy[setUp.model]),
  }
}

/** The same for a frame with the heels up. */
export const raisePrepared = (prepared: PreparedSetUp, rise: HeelRise): PreparedSetUp =>
  rise.left === 0 && rise.right === 0
    ? prepared
    : {
        ...prepared,
        scene: raiseHeels(prepared.scene, rise),
        nudged: prepared.nudged.map((scene) => raiseHeels(scene, rise)),
      }
