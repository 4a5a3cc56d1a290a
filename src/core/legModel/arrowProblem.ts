import { Matrix } from 'ml-matrix'

/**
 * Least squares over unknowns shared by everything and blocks of unknowns that each touch only their own residuals
 * (here: one set-up, many poses). The normal matrix then looks like an arrow, and eliminating the blocks first
 * makes the cost grow with their number instead of its cube.
 */
export type ArrowProblem<Scene> = {
  /** Worked out once per set of shared unknowns, before any residual. */
  readonly prepare: (shared: readonly number[]) => Scene
  readonly sharedResiduals: (scene: Scene) => readonly number[]
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

/** JᵀJ and Jᵀr in their arrow form; `cross` is a block's rows against the shared columns. */
export type ArrowNormal = {
  readonly shared: Matrix
  readonly sharedGradient: Matrix
  readonly blocks: readonly { readonly own: Matrix; readonly cross: Matrix; readonly gradient: Matrix }[]
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
  const sharedJacobian = new Matrix(at.shared.length, width)
  const jacobians = at.blocks.map(
    (residuals, block) => new Matrix(residuals.length, width + (point.blocks[block]?.length ?? 0)),
  )
  for (let column = 0; column < width; column++) {
    const scene = problem.prepare(nudged(point.shared, column))
    writeSlope(sharedJacobian, column, problem.sharedResiduals(scene), at.shared)
    point.blocks.forEach((own, block) => {
      writeSlope(jacobians[block], column, problem.blockResiduals(scene, block, own), at.blocks[block])
    })
  }
  const scene = problem.prepare(point.shared)
  point.blocks.forEach((own, block) => {
    own.forEach((_, index) => {
      writeSlope(
        jacobians[block],
        width + index,
        problem.blockResiduals(scene, block, nudged(own, index)),
        at.blocks[block],
      )
    })
  })

  const shared = sharedJacobian.gram()
  const sharedGradient = sharedJacobian.transposeMultiply(Matrix.columnVector([...at.shared]))
  const blocks = jacobians.map((jacobian, block) => {
    const gram = jacobian.gram()
    const gradient = jacobian.transposeMultiply(Matrix.columnVector([...(at.blocks[block] ?? [])]))
    const last = jacobian.columns - 1
    shared.add(gram.subMatrix(0, width - 1, 0, width - 1))
    sharedGradient.add(gradient.subMatrix(0, width - 1, 0, 0))
    return {
      own: gram.subMatrix(width, last, width, last),
      cross: gram.subMatrix(width, last, 0, width - 1),
      gradient: gradient.subMatrix(width, last, 0, 0),
    }
  })
  return { shared, sharedGradient, blocks }
}

const nudged = (values: readonly number[], index: number) => values.with(index, (values[index] ?? 0) + step)

const writeSlope = (
  jacobian: Matrix | undefined,
  column: number,
  after: readonly number[],
  before: readonly number[] | undefined,
) => {
  if (jacobian === undefined || before === undefined) return
  for (let row = 0; row < before.length; row++)
    jacobian.set(row, column, ((after[row] ?? 0) - (before[row] ?? 0)) / step)
}

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0)
