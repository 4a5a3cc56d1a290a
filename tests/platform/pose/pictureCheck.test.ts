import { expect, test } from 'vitest'
import { rgba } from '#platform/pose/blazepose/picturePixels.ts'
import { isSamePicture, measureBrightness } from '#platform/pose/blazepose/pictureCheck.ts'

const plain = (width: number, height: number, [red, green, blue]: readonly [number, number, number]) => ({
  width,
  height,
  data: Uint8Array.from(Array.from({ length: width * height }, () => [red, green, blue, 255]).flat()),
  layout: rgba,
})

test('brightness runs from 0 for black to 1 for white, green counting most', () => {
  expect(measureBrightness(plain(40, 30, [0, 0, 0]))).toBe(0)
  expect(measureBrightness(plain(40, 30, [255, 255, 255]))).toBeCloseTo(1)
  expect(measureBrightness(plain(40, 30, [0, 255, 0]))).toBeCloseTo(0.587)
})

test('a picture that differs in one pixel has changed; one of another size has too', () => {
  const one = plain(8, 8, [10, 20, 30])
  const other = plain(8, 8, [10, 20, 30])
  expect(isSamePicture(one, other)).toBe(true)
  expect(isSamePicture(one, plain(4, 16, [10, 20, 30]))).toBe(false)
  other.data[100] = 99
  expect(isSamePicture(one, other)).toBe(false)
})
