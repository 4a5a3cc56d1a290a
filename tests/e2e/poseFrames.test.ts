import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedPosePage, openPosePage } from './pose/openPosePage.ts'
import { buildPosePage } from './pose/servePosePage.ts'

let opened: OpenedPosePage

beforeAll(async () => {
  await buildPosePage()
  opened = await openPosePage()
})
afterAll(() => opened.close())

describe('a frame cropped as it lies in memory equals one that the browser turned into RGBA first', () => {
  test.each([
    ['I420', 'smpte170m', false, 'yuv'],
    ['I420', 'bt709', false, 'yuv'],
    ['I420', 'bt709', true, 'yuv'],
    ['NV12', 'bt709', false, 'yuv'],
    ['NV12', 'smpte170m', true, 'yuv'],
    ['I422', 'smpte170m', false, 'yuv'],
    ['I444', 'bt709', false, 'yuv'],
    ['RGBA', 'rgb', true, 'rgb'],
    ['BGRX', 'rgb', true, 'rgb'],
  ] as const)('%s, %s, full range %s', async (format, matrix, fullRange, kind) => {
    const apart = await opened.page.evaluate(([of, by, full]) => posePage.compareCrops(of, by, full), [
      format,
      matrix,
      fullRange,
    ] as const)
    expect(apart.kind).toBe(kind)
    // Two levels of 255: what rounding each pixel to whole levels, as the browser does, can cost.
    expect(apart.mean).toBeLessThan(2)
    expect(apart.largest).toBeLessThan(12)
  })
})
