import { cropRgb } from '#platform/pose/blazepose/cropRgb.ts'
import { cropYuv } from '#platform/pose/blazepose/cropYuv.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import type { Region } from '#platform/pose/blazepose/region.ts'
import { walkRegion } from '#platform/pose/blazepose/walkRegion.ts'

export type CropSettings = {
  /** Side of the square tensor, pixels. */
  readonly inputSide: number
  /** What black and white become. */
  readonly inputRange: readonly [black: number, white: number]
  /** What lies beyond the picture: black for the detector, its nearest edge pixel for the landmarks. */
  readonly beyond: 'black' | 'edge'
}

/**
 * Samples a turned square of the picture bilinearly into a tensor of height × width × RGB.
 * Drawing the square on a canvas and reading that back takes five times as long.
 */
export const cropTensor = (
  pixels: PicturePixels,
  region: Region,
  settings: CropSettings,
  into: Float32Array,
) => {
  const walk = walkRegion(pixels, region, settings)
  if (pixels.layout.kind === 'rgb') cropRgb(pixels.data, pixels.layout, walk, settings.inputRange, into)
  else cropYuv(pixels.data, pixels.layout, walk, settings.inputRange, into)
}
