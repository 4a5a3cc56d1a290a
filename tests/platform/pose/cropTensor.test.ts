import { describe, expect, test } from 'vitest'
import { cropTensor } from '#platform/pose/blazepose/cropTensor.ts'
import { type PicturePixels, rgba } from '#platform/pose/blazepose/picturePixels.ts'

/** Grey values, row by row. */
const picture = (width: number, grey: readonly number[]): PicturePixels => ({
  width,
  height: grey.length / width,
  data: Uint8Array.from(grey.flatMap((value) => [value, value, value, 255])),
  layout: rgba,
})
const reds = (tensor: Float32Array) =>
  Array.from(
    tensor.filter((_, at) => at % 3 === 0),
    (value) => Math.round(value * 255),
  )
const settings = { inputSide: 2, inputRange: [0, 1], beyond: 'edge' } as const

describe('a crop', () => {
  test('of the picture at its own size is the picture', () => {
    const into = new Float32Array(12)
    cropTensor(
      picture(2, [0, 50, 100, 255]),
      { x: 1, y: 1, side: 2, rotation: 0, mirrored: false },
      settings,
      into,
    )
    expect(reds(into)).toEqual([0, 50, 100, 255])
  })

  test('turned by a quarter has its head up', () => {
    const into = new Float32Array(12)
    // What lies to the right in the picture is up in the crop.
    cropTensor(
      picture(2, [0, 50, 100, 255]),
      { x: 1, y: 1, side: 2, rotation: Math.PI / 2, mirrored: false },
      settings,
      into,
    )
    expect(reds(into)).toEqual([50, 255, 0, 100])
  })

  test('in a mirror has its rows backwards, however it is turned', () => {
    const seen = Uint8Array.from({ length: 49 }, (_, at) => (at * 37) % 251)
    const into = [new Float32Array(48), new Float32Array(48)] as const
    const region = { x: 3.4, y: 3.1, side: 4, rotation: 0.4 }
    into.forEach((tensor, at) =>
      cropTensor(
        picture(7, [...seen]),
        { ...region, mirrored: at === 1 },
        { ...settings, inputSide: 4 },
        tensor,
      ),
    )
    const rows = (tensor: Float32Array) => [0, 4, 8, 12].map((from) => reds(tensor).slice(from, from + 4))
    expect(rows(into[1])).toEqual(rows(into[0]).map((row) => row.toReversed()))
  })

  test('half the size takes the mean of its neighbours', () => {
    const into = new Float32Array(3)
    cropTensor(
      picture(2, [0, 50, 100, 250]),
      { x: 1, y: 1, side: 2, rotation: 0, mirrored: false },
      { ...settings, inputSide: 1 },
      into,
    )
    expect(reds(into)).toEqual([100])
  })

  test('beyond the picture is black for the detector and the nearest pixel for the landmarks', () => {
    const whole = { x: 1, y: 1, side: 4, rotation: 0, mirrored: false }
    const black = new Float32Array(48)
    const edge = new Float32Array(48)
    cropTensor(
      picture(2, [10, 20, 30, 40]),
      whole,
      { inputSide: 4, inputRange: [0, 1], beyond: 'black' },
      black,
    )
    cropTensor(
      picture(2, [10, 20, 30, 40]),
      whole,
      { inputSide: 4, inputRange: [0, 1], beyond: 'edge' },
      edge,
    )
    expect(reds(black)).toEqual([0, 0, 0, 0, 0, 10, 20, 0, 0, 30, 40, 0, 0, 0, 0, 0])
    expect(reds(edge)).toEqual([10, 10, 20, 20, 10, 10, 20, 20, 30, 30, 40, 40, 30, 30, 40, 40])
  })

  test('spans the range the network was trained with', () => {
    const into = new Float32Array(12)
    const region = { x: 1, y: 1, side: 2, rotation: 0, mirrored: false }
    cropTensor(picture(2, [0, 255, 0, 255]), region, { ...settings, inputRange: [-1, 1] }, into)
    expect(Array.from(into.filter((_, at) => at % 3 === 0))).toEqual([-1, 1, -1, 1])
  })
})
