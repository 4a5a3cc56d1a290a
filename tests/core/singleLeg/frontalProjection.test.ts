import type { ImagePoint } from '#core/body/poseFrame.ts'
import { frontalProjectionError, readFrontalProjection } from '#core/singleLeg/frontalProjection.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import type { Side } from '#core/side.ts'
import { degrees, pixels, share } from '#core/units.ts'
import { assert, constantFrom, double, property } from 'fast-check'
import { expect, test } from 'vitest'

const point = (x: number, y: number): ImagePoint => ({ x: pixels(x), y: pixels(y), visibility: share(1) })
const straight = degrees(0)
/** What the landmarks leave out. */
const shown = singleLegThresholds.shownOutward.value
const angle = (min: number, max: number) => double({ min, max, noNaN: true })

/** A leg whose knee lies `inward` pixels inside the line from hip to ankle, in a picture turned clockwise by `roll`. */
const withKnee = (side: Side, inward: number, roll = 0) => {
  const middle = side === 'left' ? 400 : 240
  const knee = side === 'left' ? middle - inward : middle + inward
  const radians = (roll * Math.PI) / 180
  const at = (x: number, y: number) =>
    point(
      320 + (x - 320) * Math.cos(radians) - (y - 240) * Math.sin(radians),
      240 + (x - 320) * Math.sin(radians) + (y - 240) * Math.cos(radians),
    )
  return { hip: at(middle, 200), knee: at(knee, 300), ankle: at(middle, 400) }
}

/** Bones of one metre, each leaning half of `bend` forward, from a far camera `yaw` to the person's left: no knee is inside. */
const inLine = (bend: number, yaw: number) => {
  const half = (bend * Math.PI) / 360
  const [up, forward] = [Math.cos(half), Math.sin(half)]
  const across = -forward * Math.sin((yaw * Math.PI) / 180)
  return { hip: point(0, -200 * up), knee: point(100 * across, -100 * up), ankle: point(0, 0) }
}

test('a knee inside the line from hip to ankle is positive on either leg', () => {
  for (const side of ['left', 'right'] as const) {
    expect(readFrontalProjection(withKnee(side, 10), side, straight, straight)).toBeCloseTo(shown + 11.42, 2)
    expect(readFrontalProjection(withKnee(side, -10), side, straight, straight)).toBeCloseTo(shown - 11.42, 2)
    expect(readFrontalProjection(withKnee(side, 0), side, straight, straight)).toBeCloseTo(shown, 6)
  }
})

test('a slanted picture changes nothing', () => {
  assert(
    property(angle(-15, 15), angle(-30, 30), (roll, inward) => {
      const read = (slant: number) =>
        readFrontalProjection(withKnee('left', inward, slant), 'left', straight, straight)
      expect(read(roll)).toBeCloseTo(read(0), 6)
    }),
  )
})

test('a knee that only comes forward is in line, wherever the camera stands', () => {
  assert(
    property(constantFrom<Side>('left', 'right'), angle(0, 70), angle(-20, 20), (side, bend, yaw) => {
      const read = readFrontalProjection(inLine(bend, yaw), side, degrees(bend), degrees(yaw))
      expect(read).toBeCloseTo(shown, 6)
    }),
  )
})

test('its error grows with the bend, because the turn is known no better', () => {
  expect(frontalProjectionError(degrees(0), degrees(3))).toBeCloseTo(3, 6)
  expect(frontalProjectionError(degrees(50), degrees(3))).toBeCloseTo(4.1, 1)
})
