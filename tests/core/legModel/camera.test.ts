import { expect, test } from 'vitest'
import { directionOf, placeCamera, project } from '#core/legModel/camera.ts'
import { degrees, radiansFromDegrees } from '#core/units.ts'

const middle = { x: 320, y: 240 }
const tilted = (pitch: number, roll = 0) =>
  placeCamera(500, middle, radiansFromDegrees(degrees(pitch)), radiansFromDegrees(degrees(roll)))

test('a level camera shows a point where a pinhole does', () => {
  expect(project(tilted(0), [1, 0.5, -5])).toEqual({ x: 420, y: 190 })
})

test('a camera that looks up moves the horizon down the picture', () => {
  const horizon = project(tilted(10), [0, 0, -5])
  expect(horizon.x).toBeCloseTo(320)
  expect(horizon.y).toBeCloseTo(240 + 500 * Math.tan(Math.PI / 18))
})

test('positive roll turns what is seen clockwise', () => {
  const right = project(tilted(0, 5), [1, 0, -5])
  expect(right.y).toBeGreaterThan(240)
})

test('the direction of a picture point leads back to it', () => {
  const camera = tilted(12)
  const [x, y, z] = directionOf(camera, { x: 100, y: 400 })
  const back = project(camera, [7 * x, 7 * y, 7 * z])
  expect(back.x).toBeCloseTo(100)
  expect(back.y).toBeCloseTo(400)
})
