import type { YuvLayout } from '#platform/pose/blazepose/picturePixels.ts'
import { onePixel, type RegionWalk } from '#platform/pose/blazepose/walkRegion.ts'

const halfPixel = onePixel / 2

/**
 * Samples luma between its pixels and colour at the nearest one: the eye and the network see shapes in luma. Converts
 * only what the network looks at. Written flat: it runs 65,536 times a frame.
 */
export const cropYuv = (
  data: Uint8Array,
  layout: YuvLayout,
  walk: RegionWalk,
  [black, white]: readonly [black: number, white: number],
  into: Float32Array,
) => {
  const { side, acrossX, acrossY, downX, downY, lastX, lastY, lastLeft, lastTop, isBlackBeyond } = walk
  const { lumaStride, u, v, chromaStride, chromaStep, halvedAcross, halvedDown, colours } = layout
  const scale = (white - black) / 255
  // A bilinear value carries two weights of 256.
  const luma = (colours.luma * scale) / 65536
  const redOfV = colours.redOfV * scale
  const greenOfU = colours.greenOfU * scale
  const greenOfV = colours.greenOfV * scale
  const blueOfU = colours.blueOfU * scale
  const level = black - colours.lumaOffset * colours.luma * scale
  let at = 0

  for (let row = 0; row < side; row++) {
    let x = (walk.cornerX + row * downX) | 0
    let y = (walk.cornerY + row * downY) | 0
    for (let column = 0; column < side; column++) {
      if (
        isBlackBeyond &&
        (x < -halfPixel || y < -halfPixel || x > lastX + halfPixel || y > lastY + halfPixel)
      ) {
        into[at] = into[at + 1] = into[at + 2] = black
      } else {
        const insideX = x < 0 ? 0 : x > lastX ? lastX : x
        const insideY = y < 0 ? 0 : y > lastY ? lastY : y
        const left = Math.min(insideX >> 16, lastLeft)
        const top = Math.min(insideY >> 16, lastTop)
        const rightShare = (insideX - (left << 16)) >> 8
        const bottomShare = (insideY - (top << 16)) >> 8
        const corner = top * lumaStride + left
        const below = corner + lumaStride
        const topLeft = data[corner] ?? 0
        const bottomLeft = data[below] ?? 0
        const upper = (topLeft << 8) + ((data[corner + 1] ?? 0) - topLeft) * rightShare
        const lower = (bottomLeft << 8) + ((data[below + 1] ?? 0) - bottomLeft) * rightShare
        const bright = ((upper << 8) + (lower - upper) * bottomShare) * luma + level

        const nearX = ((insideX + halfPixel) >> 16) >> halvedAcross
        const nearY = ((insideY + halfPixel) >> 16) >> halvedDown
        const chroma = nearY * chromaStride + nearX * chromaStep
        const blueness = (data[u + chroma] ?? 128) - 128
        const redness = (data[v + chroma] ?? 128) - 128
        const red = bright + redOfV * redness
        const green = bright + greenOfU * blueness + greenOfV * redness
        const blue = bright + blueOfU * blueness
        into[at] = red < black ? black : red > white ? white : red
        into[at + 1] = green < black ? black : green > white ? white : green
        into[at + 2] = blue < black ? black : blue > white ? white : blue
      }
      at += 3
      x = (x + acrossX) | 0
      y = (y + acrossY) | 0
    }
  }
}
