import { CholeskyDecomposition, inverse, Matrix, MatrixSubView } from 'ml-matrix'
import {
  normalAt,
  residualsAt,
  type ArrowNormal,
  type ArrowPoint,
  type ArrowProblem,
} from '#core/legModel/arrowProblem.ts'

export type ArrowSolution = {
  readonly point: ArrowPoint
  /** Sum of the squared residuals: χ². */
  readonly cost: number
  readonly iterations: number
  /** Where the last step began: it hardly moved anything, or there would have been another. */
  readonly normal: ArrowNormal
}
export type ArrowLimits = {
  readonly iterations: number
  /** Stops when a step lowers the cost by a smaller share than this. */
  readonly convergence: number
  /** Keeps a block's unknowns where the model means something. */
  readonly confine: (own: readonly number[]) => readonly number[]
}

const firstDamping = 1e-3
const leastDamping = 1e-9
const moreDamping = 5
const lessDamping = 1 / 8
const attempts = 7

/** Levenberg–Marquardt. */
export const solveArrow = <Scene>(
  problem: ArrowProblem<Scene>,
  start: ArrowPoint,
  limits: ArrowLimits,
): ArrowSolution => {
  let point = start
  let residuals = residualsAt(problem, point)
  let damping = firstDamping
  let iterations = 0
  let settled = false
  let normal = normalAt(problem, point, residuals)
  while (iterations < limits.iterations && !settled) {
    if (iterations++ > 0) normal = normalAt(problem, point, residuals)
    let better = false
    for (let attempt = 0; attempt < attempts && !better; attempt++) {
      const candidate = stepFrom(point, normal, damping, limits.confine)
      const next = candidate === null ? null : residualsAt(problem, candidate)
      if (candidate !== null && next !== null && next.cost < residuals.cost) {
        settled = residuals.cost - next.cost < limits.convergence * residuals.cost
        point = candidate
        residuals = next
        better = true
        damping = Math.max(damping * lessDamping, leastDamping)
      } else damping *= moreDamping
    }
    if (!better) settled = true
  }
  return { point, cost: residuals.cost, iterations, normal }
}

/** Null where the damped normal matrix is not positive definite. */
const stepFrom = (
  point: ArrowPoint,
  normal: ArrowNormal,
  damping: number,
  confine: ArrowLimits['confine'],
): ArrowPoint | null => {
  const width = normal.shared.columns - 1
  // Per block: how its own unknowns follow the shared ones, and (last column) its own step when those stay.
  const followed = new Matrix(normal.cross.rows, width + 1)
  for (const { own, firstRow } of normal.blocks) {
    const cholesky = new CholeskyDecomposition(damp(own, damping))
    if (!cholesky.isPositiveDefinite()) return null
    const rows = normal.cross.subMatrix(firstRow, firstRow + own.rows - 1, 0, width)
    followed.setSubMatrix(cholesky.solve(rows), firstRow, 0)
  }
  const reduced = normal.cross.transposeMultiply(followed).neg().add(normal.shared)
  for (let index = 0; index < width; index++)
    reduced.set(index, index, reduced.get(index, index) + damping * normal.shared.get(index, index))
  const cholesky = new CholeskyDecomposition(symmetric(reduced.subMatrix(0, width - 1, 0, width - 1)))
  if (!cholesky.isPositiveDefinite()) return null
  const shared = cholesky.solve(reduced.subMatrix(0, width - 1, width, width))
  const own = followed.mmul(shared.clone().mul(-1).addRow([1]))
  return {
    shared: point.shared.map((value, index) => value - shared.get(index, 0)),
    blocks: point.blocks.map((values, block) => {
      const firstRow = normal.blocks[block]?.firstRow ?? 0
      return confine(values.map((value, index) => value - own.get(firstRow + index, 0)))
    }),
  }
}

const damp = (matrix: Matrix, damping: number): Matrix => {
  const damped = matrix.clone()
  for (let index = 0; index < damped.rows; index++)
    damped.set(index, index, damped.get(index, index) * (1 + damping))
  return damped
}

/** Elimination leaves rounding differences across the diagonal, which the decomposition would refuse. */
const symmetric = (matrix: Matrix): Matrix => Matrix.add(matrix, matrix.transpose()).mul(0.5)

/** Covariance of the shared unknowns, and per block how its own follow them. */
export type ArrowCovariance = {
  readonly shared: Matrix
  readonly blocks: readonly { readonly gain: Matrix; readonly own: Matrix }[]
}

export const covarianceOf = (normal: ArrowNormal): ArrowCovariance => {
  const width = normal.shared.columns - 1
  const gains = new Matrix(normal.cross.rows, width)
  const blocks = normal.blocks.map(({ own, firstRow }) => {
    const alone = inverse(own)
    const gain = alone.mmul(normal.cross.subMatrix(firstRow, firstRow + own.rows - 1, 0, width - 1))
    gains.setSubMatrix(gain, firstRow, 0)
    return { gain, own: alone }
  })
  const cross = new MatrixSubView(normal.cross, 0, normal.cross.rows - 1, 0, width - 1)
  const alone = normal.shared.subMatrix(0, width - 1, 0, width - 1)
  return { shared: inverse(symmetric(alone.sub(cross.transposeMultiply(gains)))), blocks }
}
