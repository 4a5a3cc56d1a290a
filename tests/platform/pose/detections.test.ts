import { describe, expect, test } from 'vitest'
import { countPeople } from '#platform/pose/blazepose/countPeople.ts'
import { decodeDetections, type Detection } from '#platform/pose/blazepose/decodeDetections.ts'
import { mergeDetections } from '#platform/pose/blazepose/mergeDetections.ts'

/** A person whose box is 0.2 wide, hips at (x, y) and body circle 0.3 above them. */
const person = (x: number, y: number, score: number): Detection => ({
  score,
  values: [x, y, 0.2, 0.2, x, y, x, y - 0.3, x, y - 0.1, x, y - 0.2],
})

describe('boxes', () => {
  test('are decoded relative to their anchor, and those below one half are dropped', () => {
    const boxes = new Float32Array(24)
    boxes.set([22.4, -22.4, 112, 56, 0, 0, 22.4, 44.8, 0, 0, 0, 0], 12)
    const decoded = decodeDetections(boxes, new Float32Array([-0.01, 2]), [
      { x: 0.1, y: 0.1 },
      { x: 0.5, y: 0.25 },
    ])
    expect(decoded.map(({ score }) => score.toFixed(4))).toEqual(['0.8808'])
    const expected = [0.6, 0.15, 0.5, 0.25, 0.5, 0.25, 0.6, 0.45, 0.5, 0.25, 0.5, 0.25]
    decoded[0]?.values.forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? NaN, 5))
  })

  test('of the same person become their mean, weighted by score', () => {
    const merged = mergeDetections([person(0.5, 0.5, 0.5), person(0.52, 0.5, 1)])
    expect(merged.map(({ score }) => score)).toEqual([1])
    expect(merged[0]?.values[0]).toBeCloseTo((0.5 * 0.5 + 0.52 * 1) / 1.5)
  })

  test('of different people stay apart, the surest first', () => {
    const merged = mergeDetections([person(0.2, 0.5, 0.6), person(0.8, 0.5, 0.9)])
    expect(merged.map(({ score }) => score)).toEqual([0.9, 0.6])
  })
})

describe('people', () => {
  test('are counted by their hips: one person seen as two boxes is one', () => {
    expect(countPeople([person(0.5, 0.5, 0.9), person(0.55, 0.5, 0.6)])).toBe(1)
    expect(countPeople([person(0.3, 0.5, 0.9), person(0.6, 0.5, 0.6)])).toBe(2)
    expect(countPeople([])).toBe(0)
  })
})
