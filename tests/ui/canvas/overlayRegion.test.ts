import fc from 'fast-check'
import type { BothSides } from '#core/side.ts'
import type { LegSpots } from '#ui/canvas/legSpots.ts'
import type { OverlayLayout } from '#ui/canvas/layOverlay.ts'
import { type Region, stepRegion } from '#ui/canvas/overlayRegion.ts'
import type { Size, Spot } from '#ui/canvas/placePicture.ts'
import { describe, expect, test } from 'vitest'

const stage: Size = { width: 1024, height: 768 }
const whole: Region = { left: 0, top: 0, ...stage }

const leg = (hip: Spot): LegSpots => ({
  hip,
  knee: { x: hip.x + 10, y: hip.y + 120 },
  ankle: { x: hip.x, y: hip.y + 240 },
  toe: { x: hip.x + 15, y: hip.y + 260 },
})
const layout = (hip: Spot, cones: OverlayLayout['cones'] = { left: null, right: null }): OverlayLayout => ({
  placement: { left: 0, top: 0, scale: 1, picture: stage },
  legs: { left: leg({ x: hip.x + 60, y: hip.y }), right: leg(hip) },
  cones,
})
const spotsIn = ({ legs }: { readonly legs: BothSides<LegSpots> }) =>
  [legs.left, legs.right].flatMap((each) => Object.values(each)).filter((spot) => spot !== null)
const holds = (region: Region, { x, y }: Spot) =>
  x >= region.left && y >= region.top && x <= region.left + region.width && y <= region.top + region.height

const somewhere = fc.record({ x: fc.integer({ min: 0, max: 960 }), y: fc.integer({ min: 0, max: 500 }) })

describe('the part of the stage the overlay is drawn in', () => {
  test('holds every joint wherever the body goes, and stays on the stage', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), (way) => {
        let region: Region | null = null
        for (const hip of way) {
          const here = layout(hip)
          region = stepRegion(region, stage, here)
          for (const spot of spotsIn(here)) if (holds(whole, spot)) expect(holds(region, spot)).toBe(true)
          expect(region.left).toBeGreaterThanOrEqual(0)
          expect(region.top).toBeGreaterThanOrEqual(0)
          expect(region.left + region.width).toBeLessThanOrEqual(stage.width)
          expect(region.top + region.height).toBeLessThanOrEqual(stage.height)
        }
      }),
    )
  })

  test('is far smaller than the stage for one standing body', () => {
    const { width, height } = stepRegion(null, stage, layout({ x: 480, y: 300 }))
    expect((width * height) / (stage.width * stage.height)).toBeLessThan(0.3)
  })

  test('stays as it is while the body sways', () => {
    const first = stepRegion(null, stage, layout({ x: 480, y: 300 }))
    expect(stepRegion(first, stage, layout({ x: 484, y: 306 }))).toBe(first)
  })

  test('shrinks again when it was the whole stage', () => {
    const { width } = stepRegion(whole, stage, layout({ x: 480, y: 300 }))
    expect(width).toBeLessThan(stage.width / 2)
  })

  test('takes in the cone with the ring of its warning', () => {
    const cone = { base: { x: 700, y: 640 }, radius: 40, height: 100 }
    const region = stepRegion(null, stage, layout({ x: 480, y: 300 }, { left: cone, right: null }))
    expect(holds(region, { x: 700 + 40 * 1.75 * 1.16, y: 640 })).toBe(true)
    expect(holds(region, { x: 700, y: 640 - 100 * 1.16 })).toBe(true)
  })

  test('is the whole stage for marks that may lie anywhere', () => {
    expect(stepRegion(null, stage, null)).toEqual(whole)
  })
})
