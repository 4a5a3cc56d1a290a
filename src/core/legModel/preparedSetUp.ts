import { Matrix } from 'ml-matrix'
import type { SetUp } from '#core/legModel/fitSetUp.ts'
import { arrangeScene, type LegScene } from '#core/legModel/legScene.ts'
import { parametersFrom, setUpParameterNames, valuesOf } from '#core/legModel/setUpParameters.ts'

/** A set-up made ready for live frames: everything that doesn't change from frame to frame, worked out once. */
export type PreparedSetUp = {
  readonly setUp: SetUp
  readonly scene: LegScene
  readonly covariance: Matrix
  /** The scene with each set-up parameter nudged: how its uncertainty reaches a frame. */
  readonly nudged: readonly LegScene[]
}

/** Small against any parameter's uncertainty, large against rounding. */
export const nudge = 1e-5

export const prepareSetUp = (setUp: SetUp): PreparedSetUp => {
  const values = valuesOf(setUp.parameters)
  const arrange = (shared: readonly number[]) => arrangeScene(parametersFrom(shared), setUp.standing.size)
  return {
    setUp,
    scene: arrange(values),
    covariance: new Matrix(setUp.covariance.map((row) => [...row])),
    nudged: setUpParameterNames.map((_, index) => arrange(values.with(index, (values[index] ?? 0) + nudge))),
  }
}
