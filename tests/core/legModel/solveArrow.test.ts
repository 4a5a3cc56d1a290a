import { inverse, Matrix } from 'ml-matrix'
import { expect, test } from 'vitest'
import type { ArrowProblem } from '#core/legModel/arrowProblem.ts'
import { covarianceOf, solveArrow } from '#core/legModel/solveArrow.ts'

/** Three straight lines with one common slope: y = slope·x + level. */
const xs = [0, 1, 2, 3]
const lines = [
  { level: 1, ys: [1.1, 2.9, 5.2, 6.9] },
  { level: -2, ys: [-2, 0.1, 1.9, 4.1] },
  { level: 5, ys: [4.8, 7.1, 9.2, 10.8] },
]
const problem: ArrowProblem<number> = {
  prepare: ([slope = 0]) => slope,
  sharedResiduals: (slope) => [(slope - 1.5) / 0.5],
  touches: () => true,
  blockResiduals: (slope, block, [level = 0]) =>
    xs.map((x, index) => ((lines[block]?.ys[index] ?? 0) - slope * x - level) / 0.1),
}
const limits = { iterations: 20, convergence: 1e-12, confine: (own: readonly number[]) => own }

test('eliminating the blocks gives the answer and the covariance of the whole problem', () => {
  const solution = solveArrow(problem, { shared: [0], blocks: [[0], [0], [0]] }, limits)
  const rows = [
    [2, 0, 0, 0],
    ...lines.flatMap((_, block) =>
      xs.map((x) => [x / 0.1, ...[0, 1, 2].map((other) => (other === block ? 1 / 0.1 : 0))]),
    ),
  ]
  const design = new Matrix(rows)
  const observed = Matrix.columnVector([1.5 / 0.5, ...lines.flatMap(({ ys }) => ys.map((y) => y / 0.1))])
  const covariance = inverse(design.gram())
  const direct = covariance.mmul(design.transposeMultiply(observed)).to1DArray()
  const found = [...solution.point.shared, ...solution.point.blocks.flat()]
  found.forEach((value, index) => expect(value).toBeCloseTo(direct[index] ?? Number.NaN, 6))

  const { shared, blocks } = covarianceOf(solution.normal)
  expect(shared.get(0, 0)).toBeCloseTo(covariance.get(0, 0), 8)
  blocks.forEach(({ gain, own }, block) => {
    const variance = own.get(0, 0) + gain.get(0, 0) ** 2 * shared.get(0, 0)
    expect(variance).toBeCloseTo(covariance.get(1 + block, 1 + block), 8)
  })
})

test('a curved valley is followed to its bottom', () => {
  const rosenbrock: ArrowProblem<number> = {
    prepare: ([x = 0]) => x,
    sharedResiduals: (x) => [1 - x],
    touches: () => true,
    blockResiduals: (x, _block, [y = 0]) => [10 * (y - x * x)],
  }
  const { point, cost } = solveArrow(
    rosenbrock,
    { shared: [-1.2], blocks: [[1]] },
    { ...limits, iterations: 100 },
  )
  expect(point.shared[0]).toBeCloseTo(1, 3)
  expect(point.blocks[0]?.[0]).toBeCloseTo(1, 3)
  expect(cost).toBeLessThan(1e-6)
})
