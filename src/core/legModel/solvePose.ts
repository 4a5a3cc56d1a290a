import { CholeskyDecomposition, inverse, Matrix } from 'ml-matrix'
import { confinePose, type PoseValues } from '#core/legModel/legPose.ts'
import type { LegScene } from '#core/legModel/legScene.ts'
import { poseResiduals } from '#core/legModel/legResiduals.ts'
import type { SeenPose } from '#core/legModel/pooledRep.ts'
import { nudge, type PreparedSetUp } from '#core/legModel/preparedSetUp.ts'

export type SolvedPose = {
  readonly values: PoseValues
  /** χ² of this pose's residuals. */
  readonly cost: number
  /** How each value follows each set-up parameter (8 × parameters), with its sign turned. */
  readonly gain: Matrix
  /** Their covariance if the set-up were known exactly. */
  readonly own: Matrix
}

const mostSteps = 12
/** Shin lengths: 0.06°, and the step that shows it has gone further. */
const settledBelow = 1e-3
const firstDamping = 1e-4

/** Gauss–Newton with a little damping over the eight pose values, the set-up frozen. Null where it can't be solved. */
export const solvePose = (prepared: PreparedSetUp, seen: SeenPose, start: PoseValues): SolvedPose | null => {
  const shin = prepared.setUp.standing.shin
  const residualsIn = (scene: LegScene, values: PoseValues) => poseResiduals(scene, shin, seen, values, false)
  let values = start
  let residuals = residualsIn(prepared.scene, values)
  let damping = firstDamping
  for (let step = 0; step < mostSteps; step++) {
    const slope = slopeOf(residuals, values.length, (index) =>
      residualsIn(prepared.scene, nudgedAt(values, index)),
    )
    const cholesky = new CholeskyDecomposition(damped(slope.gram(), damping))
    if (!cholesky.isPositiveDefinite()) return null
    const change = cholesky.solve(slope.transposeMultiply(Matrix.columnVector(residuals)))
    const next = confinePose(values.map((value, index) => value - change.get(index, 0)))
    const after = residualsIn(prepared.scene, next)
    if (!(sumOfSquares(after) <= sumOfSquares(residuals))) {
      damping = Math.max(damping, firstDamping) * 30
      continue
    }
    const moved = Math.max(...next.map((value, index) => Math.abs(value - (values[index] ?? 0))))
    values = next
    residuals = after
    damping /= 10
    if (moved < settledBelow) break
  }

  const width = prepared.nudged.length
  const own = slopeOf(residuals, values.length, (index) =>
    residualsIn(prepared.scene, nudgedAt(values, index)),
  )
  const shared = slopeOf(residuals, width, (index) =>
    residualsIn(prepared.nudged[index] ?? prepared.scene, values),
  )
  const ownCovariance = inverse(own.gram())
  const gain = ownCovariance.mmul(own.transposeMultiply(shared))
  return { values, cost: sumOfSquares(residuals), gain, own: ownCovariance }
}

const nudgedAt = (values: PoseValues, index: number) => values.with(index, (values[index] ?? 0) + nudge)

const slopeOf = (
  before: readonly number[],
  columns: number,
  after: (column: number) => readonly number[],
): Matrix => {
  const slope = new Matrix(before.length, columns)
  for (let column = 0; column < columns; column++) {
    const changed = after(column)
    for (let row = 0; row < before.length; row++)
      slope.set(row, column, ((changed[row] ?? 0) - (before[row] ?? 0)) / nudge)
  }
  return slope
}

const damped = (matrix: Matrix, damping: number): Matrix => {
  for (let index = 0; index < matrix.rows; index++)
    matrix.set(index, index, matrix.get(index, index) * (1 + damping))
  return matrix
}

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)
