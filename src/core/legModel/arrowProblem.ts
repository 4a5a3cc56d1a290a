import { Matrix, MatrixSubView } from 'ml-matrix'

/**
 * Least squares over unknowns shared by everything and blocks of unknowns that each touch only their own residuals
 * (here: one set-up, many poses). The normal matrix then looks like an arrow, and eliminating the blocks first
 * makes the cost grow with their number instead of its cube.
 */
export type ArrowProblem<Scene> = {
  /** Worked out once per set of shared unknowns, before any residual. */
  readonly prepare: (shared: readonly number[]) => Scene
  readonly sharedResiduals: (scene: Scene) => readonly number[]
  /** Whether a block's residuals depend on a shared unknown at all: what doesn't is not worked out. */
  readonly touches: (sharedIndex: number, block: number) => boolean
  readonly blockResiduals: (scene: Scene, block: number, own: readonly number[]) => readonly number[]
}
export type ArrowPoint = {
  readonly shared: readonly number[]
  readonly blocks: readonly (readonly number[])[]
}
export type ArrowResiduals = {
  readonly shared: readonly number[]
  readonly blocks: readonly (readonly number[])[]
  readonly cost: number
}

/** JᵀJ in its arrow form. The residuals stand beside J as one more shared column, so that Jᵀr comes with the same products. */
export type ArrowNormal = {
  /** The shared unknowns' part; the last row and column are their Jᵀr. */
  readonly shared: Matrix
  /** All blocks' rows against the shared columns, one block below the other; the last column is the blocks' Jᵀr. */
  readonly cross: Matrix
  readonly blocks: readonly { readonly own: Matrix; readonly firstRow: number }[]
}

/** Forward differences: the unknowns are of the order of one, the residuals smooth. */
const step = 1e-5

export const residualsAt = <Scene>(problem: ArrowProblem<Scene>, point: ArrowPoint): ArrowResiduals => {
  const scene = problem.prepare(point.shared)
  const shared = problem.sharedResiduals(scene)
  const blocks = point.blocks.map((own, block) => problem.blockResiduals(scene, block, own))
  return {
    shared,
    blocks,
    cost: sumOfSquares(shared) + blocks.reduce((sum, residuals) => sum + sumOfSquares(residuals), 0),
  }
}

export const normalAt = <Scene>(
  problem: ArrowProblem<Scene>,
  point: ArrowPoint,
  at: ArrowResiduals,
): ArrowNormal => {
  const width = point.shared.length
  const starts = runningSum(
    at.blocks.map((residuals) => residuals.length),
    at.shared.length,
  )
  // One tall matrix for all: the library's products are quick on it and slow on many small ones.
  const bySharedUnknowns = new Matrix(starts.total, width + 1)
  bySharedUnknowns.setColumn(width, [at.shared, ...at.blocks].flat())
  for (let column = 0; column < width; column++) {
    const scene = problem.prepare(nudged(point.shared, column))
    writeSlope(bySharedUnknowns, 0, column, problem.sharedResiduals(scene), at.shared)
    point.blocks.forEach((own, block) => {
      if (!problem.touches(column, block)) return
      writeSlope(
        bySharedUnknowns,
        starts.of(block),
        column,
        problem.blockResiduals(scene, block, own),
        at.blocks[block] ?? [],
      )
    })
  }
  const scene = problem.prepare(point.shared)
  const rows = runningSum(
    point.blocks.map((own) => own.length),
    0,
  )
  const cross = new Matrix(rows.total, width + 1)
  const blocks = point.blocks.map((own, block) => {
    const residuals = at.blocks[block] ?? []
    const byOwn = new Matrix(residuals.length, own.length)
    own.forEach((_, index) =>
      writeSlope(byOwn, 0, index, problem.blockResiduals(scene, block, nudged(own, index)), residuals),
    )
    const start = starts.of(block)
    const firstRow = rows.of(block)
    const byShared = new MatrixSubView(bySharedUnknowns, start, start + residuals.length - 1, 0, width)
    cross.setSubMatrix(byOwn.transposeMultiply(byShared), firstRow, 0)
    return { own: byOwn.gram(), firstRow }
  })
  return { shared: bySharedUnknowns.gram(), cross, blocks }
}

const runningSum = (lengths: readonly number[], first: number) => {
  const starts = [first]
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length)
  return { of: (index: number) => starts[index] ?? 0, total: starts.at(-1) ?? 0 }
}

const nudged = (values: readonly number[], index: number) => values.with(index, (values[index] ?? 0) + step)

const writeSlope = (
  jacobian: Matrix,
  firstRow: number,
  column: number,
  after: readonly number[],
  before: readonly number[],
) => {
  for (let row = 0; row < before.length; row++)
    jacobian.set(firstRow + row, column, ((after[row] ?? 0) - (before[row] ?? 0)) / step)
}

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)
