import { describe, expect, test } from 'vitest'
import { regionAround, regionOfDetection, wholePicture } from '#platform/pose/blazepose/region.ts'

describe('the region around a person', () => {
  test('is upright for someone standing: 2 × 1.25 of the distance from hips to circle', () => {
    expect(regionAround(100, 200, 100, 120)).toEqual({
      x: 100,
      y: 200,
      side: 200,
      rotation: 0,
      mirrored: false,
    })
  })

  test('turns clockwise with a head that points to the right of the picture', () => {
    expect(regionAround(100, 200, 180, 200).rotation).toBeCloseTo(Math.PI / 2)
    expect(regionAround(100, 200, 20, 200).rotation).toBeCloseTo(-Math.PI / 2)
  })

  test('undoes the black bars the detector sees around a wide picture', () => {
    const values = [0, 0, 0, 0, 0.5, 0.5, 0.5, 0.25, 0, 0, 0, 0]
    expect(regionOfDetection({ score: 1, values }, { width: 1280, height: 720 })).toEqual({
      x: 640,
      y: 360,
      side: 800,
      rotation: 0,
      mirrored: false,
    })
  })

  test('of the whole picture is a square around it', () => {
    expect(wholePicture({ width: 720, height: 1280 })).toEqual({
      x: 360,
      y: 640,
      side: 1280,
      rotation: 0,
      mirrored: false,
    })
  })
})
