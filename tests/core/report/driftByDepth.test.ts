import { driftByDepth, meanDriftOf } from '#core/report/charts/driftByDepth.ts'
import type { CurveRecord, RepRecord } from '#core/record/formReport.ts'
import { expect, test } from 'vitest'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'
import { fineLeg, sampleRep } from './sampleReport.ts'

const repWith = (curve: readonly (readonly [depth: number, left: number | null])[]): RepRecord => ({
  ...sampleRep(1, fineLeg, fineLeg),
  curve: curve.map(([depth, left], index): CurveRecord => ({
    t_ms: index * 100,
    depth_deg: depth,
    left_inward_deg: left,
    right_inward_deg: null,
  })),
})

const at = (line: ReturnType<typeof driftByDepth>, depth: number) =>
  line.find((point) => point.depth === depth)?.inward

test('a knee that falls in only on the way up shows at the depth where it did', () => {
  const line = driftByDepth(
    repWith([
      [0, 0],
      [48, 0],
      [96, 0],
      [48, 12],
      [0, 0],
    ]),
    'left',
  )
  expect([at(line, 0), at(line, 24), at(line, 48), at(line, 96)]).toEqual([0, 6, 12, 0])
})

test('where the knee was not seen the line has a gap', () => {
  const line = driftByDepth(
    repWith([
      [0, 1],
      [48, null],
      [96, 3],
    ]),
    'left',
  )
  expect([at(line, 0), at(line, 24), at(line, 96)]).toEqual([1, null, 3])
  expect(
    driftByDepth(
      repWith([
        [0, 1],
        [96, 3],
      ]),
      'right',
    ).every((point) => point.inward === null),
  ).toBe(true)
})

test('a rep without a curve has no line', () => {
  expect(driftByDepth(repWith([]), 'left')).toEqual([])
})

/** Straight down to a depth and up again, the drift largest at the bottom. */
const squatTo = (depth: number, inward: number) =>
  repWith([
    [0, 0],
    [depth, inward],
    [0, 0],
  ])

test('the mean of reps of different depth ends at their mean depth and mean drift', () => {
  expect(meanDriftOf([squatTo(60, 4), squatTo(100, 8)], 'left').at(-1)).toEqual({ depth: 80, inward: 6 })
})

test('a rep that could not be judged has no part in the mean', () => {
  const doubtful = { ...squatTo(120, 30), left: unseenLeg('hidden') }
  const mean = meanDriftOf([squatTo(60, 4), doubtful, squatTo(100, 8)], 'left')
  expect(mean.at(-1)).toEqual({ depth: 80, inward: 6 })
})

test('one rep alone has no mean', () => {
  expect(meanDriftOf([squatTo(60, 4)], 'left')).toEqual([])
})
