import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Area, placeWindow, type WindowPlace } from '#electron/windowPlace.ts'

const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 }
const monitor: Area = { x: 1440, y: 0, width: 2560, height: 1440 }
const at = (x: number, y: number, width: number, height: number, maximised = false): WindowPlace => ({
  x,
  y,
  width,
  height,
  maximised,
})

describe('the window', () => {
  test('opens in the middle of the first display when nothing is remembered', () => {
    expect(placeWindow(null, [laptop, monitor])).toEqual(at(80, 63, 1280, 800))
  })

  test('opens where it stood', () => {
    expect(placeWindow(at(1600, 100, 1200, 900, true), [laptop, monitor])).toEqual(
      at(1600, 100, 1200, 900, true),
    )
  })

  test('comes back from a monitor that is gone', () => {
    expect(placeWindow(at(2000, 300, 1200, 800), [laptop])).toEqual(at(120, 63, 1200, 800))
  })

  test('is no larger than its display and no smaller than it can be used', () => {
    expect(placeWindow(at(-20, 0, 5000, 100), [laptop])).toEqual(at(0, 25, 1440, 640))
  })

  test('stays where it is told when no display is known yet', () => {
    expect(placeWindow(at(10, 20, 1000, 700), [])).toEqual(at(10, 20, 1000, 700))
  })

  test('always lies on a display, whatever is remembered', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const placed = placeWindow(at(x, y, width, height), [laptop, monitor])
        return [laptop, monitor].some(
          (area) =>
            placed.x >= area.x &&
            placed.y >= area.y &&
            placed.x + placed.width <= area.x + area.width &&
            placed.y + placed.height <= area.y + area.height,
        )
      }),
      { seed: 20_261 },
    )
  })
})
