import { expect, test } from 'vitest'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'

test('the detector has 2254 anchors: 2 per cell of 28 × 28, 2 of 14 × 14, 6 of 7 × 7, cell by cell', () => {
  const anchors = makeAnchors()
  expect(anchors.length).toBe(2 * 28 ** 2 + 2 * 14 ** 2 + 6 * 7 ** 2)
  expect([anchors[0], anchors[1], anchors[2]]).toEqual([
    { x: 0.5 / 28, y: 0.5 / 28 },
    { x: 0.5 / 28, y: 0.5 / 28 },
    { x: 1.5 / 28, y: 0.5 / 28 },
  ])
  expect(anchors[2 * 28 ** 2]).toEqual({ x: 0.5 / 14, y: 0.5 / 14 })
  expect(anchors.at(-1)).toEqual({ x: 6.5 / 7, y: 6.5 / 7 })
})
