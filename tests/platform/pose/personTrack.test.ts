import { expect, test } from 'vitest'
import { carryOn, nobodyYet } from '#platform/pose/blazepose/personTrack.ts'

const region = { x: 500, y: 400, side: 300, rotation: 0.1 }

test('whoever went down by ten pixels in a frame is expected ten lower in the next, as upright as now', () => {
  const track = { ...nobodyYet, region, regionBefore: { x: 502, y: 390, side: 304, rotation: 0 } }
  expect(carryOn(track).region).toEqual({ x: 498, y: 410, side: 296, rotation: 0.1 })
})

test('whoever was just found is expected where they are', () => {
  expect(carryOn({ ...nobodyYet, region })).toEqual({ ...nobodyYet, region })
})
