import { describe, expect, test } from 'vitest'
import { milliseconds } from '#core/units.ts'
import { findCollapses, heldInward } from '../../../scripts/bench/accuracy/heldTruth.ts'

/** [milliseconds, inward, flexion] */
const course = (...points: readonly (readonly [number, number, number])[]) =>
  points.map(([at, inward, flexion]) => ({ at: milliseconds(at), inward, flexion }))

describe('the truth about a rep', () => {
  test('is the largest angle held 100 ms, straight lines between frames', () => {
    const peak = course([0, 0, 90], [100, 10, 90], [200, 0, 90])
    expect(heldInward(peak)).toBeCloseTo(5)
  })

  test('does not ask what the knee does above 45° of flexion', () => {
    expect(heldInward(course([0, 20, 44], [100, 20, 44], [200, 4, 46], [300, 4, 60]))).toBeCloseTo(4)
  })

  test('is nothing when the leg never bends that far', () => {
    expect(heldInward(course([0, 20, 40], [100, 20, 44]))).toBeNull()
  })
})

describe('a collapse that must be warned about', () => {
  test('runs from crossing 8° to coming back, when 10° holds for 200 ms', () => {
    expect(findCollapses(course([0, 0, 90], [100, 10, 90], [300, 10, 90], [400, 0, 90]))).toEqual([
      { crossedAt: 80, backAt: 320 },
    ])
  })

  test('is none when 10° holds for less', () => {
    expect(findCollapses(course([0, 0, 90], [100, 10, 90], [290, 10, 90], [400, 0, 90]))).toEqual([])
  })

  test('is one, not two, when the knee only comes back to 9° in between', () => {
    const twice = course([0, 12, 90], [250, 12, 90], [300, 9, 90], [350, 12, 90], [600, 12, 90], [700, 0, 90])
    expect(findCollapses(twice)).toHaveLength(1)
  })

  test('begins at 45° of flexion when the knee is inside from the start', () => {
    const [collapse] = findCollapses(course([0, 12, 0], [900, 12, 90], [1500, 12, 90]))
    expect(collapse?.crossedAt).toBeCloseTo(450, -1)
  })
})
