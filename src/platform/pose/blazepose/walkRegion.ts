import type { CropSettings } from '#platform/pose/blazepose/cropTensor.ts'
import type { Region, Size } from '#platform/pose/blazepose/region.ts'

/** One pixel: places are whole numbers of 1/65536 pixel, which a processor steps through several times faster than fractions. */
export const onePixel = 1 << 16

/** How to walk through a turned square of a picture, row by row; all but the counts in 1/65536 pixel. */
export type RegionWalk = {
  readonly side: number
  readonly cornerX: number
  readonly cornerY: number
  /** One step along a row, and one from row to row. */
  readonly acrossX: number
  readonly acrossY: number
  readonly downX: number
  readonly downY: number
  /** The last pixel's centre. */
  readonly lastX: number
  readonly lastY: number
  /** The last pixel that has a neighbour to the right, or below. */
  readonly lastLeft: number
  readonly lastTop: number
  readonly isBlackBeyond: boolean
}

export const walkRegion = (
  { width, height }: Size,
  { x, y, side, rotation, mirrored }: Region,
  { inputSide, beyond }: Pick<CropSettings, 'inputSide' | 'beyond'>,
): RegionWalk => {
  const step = (side / inputSide) * onePixel
  const cosine = Math.round(Math.cos(rotation) * step)
  const sine = Math.round(Math.sin(rotation) * step)
  const [acrossX, acrossY] = mirrored ? [-cosine, -sine] : [cosine, sine]
  const [downX, downY] = [-sine, cosine]
  const half = (inputSide - 1) / 2
  return {
    side: inputSide,
    // Pixel centres lie half a pixel in, both in the picture and in the tensor.
    cornerX: Math.round((x - 0.5) * onePixel - half * (acrossX + downX)),
    cornerY: Math.round((y - 0.5) * onePixel - half * (acrossY + downY)),
    acrossX,
    acrossY,
    downX,
    downY,
    lastX: (width - 1) * onePixel,
    lastY: (height - 1) * onePixel,
    lastLeft: Math.max(0, width - 2),
    lastTop: Math.max(0, height - 2),
    isBlackBeyond: beyond === 'black',
  }
}
