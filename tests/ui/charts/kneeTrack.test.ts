import { meanDriftOf } from '#core/report/charts/driftByDepth.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { kneeTrack } from '#ui/charts/kneeTrack.ts'
import { trackScales } from '#ui/charts/trackScales.ts'
import { describe, expect, test } from 'vitest'

const mixed = constructedReport([
  { depth: 88, left: 1, right: 9 },
  { depth: 94, left: 3, right: 13 },
  { depth: 71, left: null, right: null },
  { depth: 90, left: 2, right: 2 },
])

describe('a knee’s path over a set', () => {
  test('sums up what was judged and leaves out what was not', () => {
    const { judgedReps, insideReps, largest, meanLargest } = kneeTrack(mixed, 'right')
    expect({ judgedReps, insideReps, largest, meanLargest }).toEqual({
      judgedReps: 3,
      insideReps: 2,
      largest: 13,
      meanLargest: 8,
    })
  })

  test('marks the furthest rep where its path comes closest to the judged angle, near the bottom', () => {
    const { furthest } = kneeTrack(mixed, 'right')
    expect(furthest).toMatchObject({ rep: 2, inward: 13 })
    expect(furthest?.at.depth).toBeGreaterThan(85)
  })

  test('marks no rep when no knee was inside', () => {
    expect(kneeTrack(mixed, 'left').furthest).toBeNull()
  })

  test('draws the mean that the report draws: a knee in on the way up only is not halved by the way down', () => {
    const reps = mixed.reps.slice(0, 2).map((rep) => ({
      ...rep,
      curve: rep.curve.map((point, at) => ({ ...point, left_inward_deg: at > 24 ? 8 : 0 })),
    }))
    const { mean } = kneeTrack({ ...mixed, reps }, 'left')
    expect(mean).toEqual(meanDriftOf(reps, 'left'))
    expect(mean.at(24)?.inward).toBe(8)
  })

  test('has no mean of a single rep', () => {
    expect(kneeTrack(constructedReport([{ depth: 90, left: 1, right: 2 }]), 'left').mean).toEqual([])
  })
})

const width = (side: 'left' | 'right') => {
  const { x } = trackScales(mixed, side)
  return Math.abs(x(8) - x(0))
}

describe('the chart’s scales', () => {
  test('point inside to the middle on both sides, as in a mirror', () => {
    const left = trackScales(mixed, 'left')
    const right = trackScales(mixed, 'right')
    expect(left.x(10)).toBeGreaterThan(left.x(0))
    expect(right.x(10)).toBeLessThan(right.x(0))
  })

  test('show both knees at one scale', () => {
    expect(width('left')).toBeCloseTo(width('right'), 6)
  })

  test('let depth run down and keep the deepest rep inside the plot', () => {
    const { y } = trackScales(constructedReport([{ depth: 130, left: 1, right: 1 }]), 'left')
    expect(y(60)).toBeGreaterThan(y(0))
    expect(y(130)).toBeLessThan(Math.max(...y.range()))
  })
})
