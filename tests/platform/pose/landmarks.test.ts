import { describe, expect, test } from 'vitest'
import { decodeLandmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'
import { refineByHeatmap } from '#platform/pose/blazepose/refineByHeatmap.ts'
import { makeLandmarkSmoother } from '#platform/pose/blazepose/makeLandmarkSmoother.ts'

/** No heat anywhere. */
const cold = () => new Float32Array(64 * 64 * 39).fill(-10)
const heat = (heatmap: Float32Array, row: number, column: number, landmark: number, value: number) => {
  heatmap[(row * 64 + column) * 39 + landmark] = value
}

const frame = (visible: number) => ({
  image: new Float64Array(99),
  alignment: Float64Array.of(0, 0, 0, 0, 100, 0),
  world: new Float64Array(99),
  visibility: new Float64Array(33).fill(visible),
})

describe('the heat-map', () => {
  test('pulls a landmark to the centre of mass of its peak', () => {
    const heatmap = new Float32Array(64 * 64 * 39).fill(-Infinity)
    heat(heatmap, 30, 32, 3, 2)
    heat(heatmap, 30, 34, 3, 2)
    expect(refineByHeatmap(0.5, 0.5, heatmap, 3)).toEqual({ x: 33 / 64, y: 30 / 64 })
  })

  test('leaves a landmark alone without a clear peak nearby, and outside the region', () => {
    const heatmap = cold()
    heat(heatmap, 10, 10, 3, 5)
    expect(refineByHeatmap(0.5, 0.5, heatmap, 3)).toEqual({ x: 0.5, y: 0.5 })
    expect(refineByHeatmap(1.2, 0.5, heatmap, 3)).toEqual({ x: 1.2, y: 0.5 })
  })
})

describe('landmarks', () => {
  test('are turned back from their region into the picture', () => {
    const landmarks = new Float32Array(195)
    landmarks.set([256, 128, 64, 0, 0], 5)
    const world = new Float32Array(117)
    world.set([1, 0, 0.5], 3)
    const region = { x: 100, y: 200, side: 80, rotation: Math.PI / 2, mirrored: false }
    const decoded = decodeLandmarks({ landmarks, presence: 1, heatmap: cold(), world }, region)

    const [x, y, z] = decoded.image.subarray(3, 6)
    expect([x, y, z].map((value) => value?.toFixed(6))).toEqual(['100.000000', '240.000000', '20.000000'])
    expect(Array.from(decoded.world.subarray(3, 6), (value) => value.toFixed(6))).toEqual([
      '0.000000',
      '1.000000',
      '0.500000',
    ])
    expect(decoded.visibility[1]).toBe(0.5)
    expect([decoded.image.length, decoded.alignment.length, decoded.world.length]).toEqual([99, 6, 99])
  })

  test('found in a mirror are those of the other side, on the other side', () => {
    const tensors = { presence: 1, heatmap: cold() }
    const region = { x: 100, y: 200, side: 80, rotation: 0.3, mirrored: false }
    const [hip, twin, nose] = [23, 24, 0]
    const plain = new Float32Array(195)
    plain.set([100, 128, 64, 1, 0], hip * 5)
    plain.set([128, 40, 8, 2, 0], nose * 5)
    const mirrored = new Float32Array(195)
    mirrored.set([256 - 100, 128, 64, 1, 0], twin * 5)
    mirrored.set([128, 40, 8, 2, 0], nose * 5)
    const world = new Float32Array(117)
    world.set([0.1, 0, 0.05], hip * 3)
    const worldMirrored = new Float32Array(117)
    worldMirrored.set([-0.1, 0, 0.05], twin * 3)

    const one = decodeLandmarks({ ...tensors, landmarks: plain, world }, region)
    const other = decodeLandmarks(
      { ...tensors, landmarks: mirrored, world: worldMirrored },
      { ...region, mirrored: true },
    )
    for (const landmark of [hip, nose]) {
      const of = (list: Float64Array) =>
        Array.from(list.subarray(landmark * 3, landmark * 3 + 3), (value) => value + 0)
      expect(of(other.image)).toEqual(of(one.image))
      expect(of(other.world)).toEqual(of(one.world))
      expect(other.visibility[landmark]).toBe(one.visibility[landmark])
    }
  })

  test('fade in visibility, a tenth per frame', () => {
    const smooth = makeLandmarkSmoother()
    const [first, second] = [frame(1), frame(0)]
    smooth(first, 0)
    smooth(second, 33)
    expect([first.visibility[0], second.visibility[0]]).toEqual([1, 0.9])
  })
})
