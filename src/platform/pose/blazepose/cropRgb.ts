import type { RgbLayout } from '#platform/pose/blazepose/picturePixels.ts'
import { onePixel, type RegionWalk } from '#platform/pose/blazepose/walkRegion.ts'

const halfPixel = onePixel / 2

/** Samples every channel between its pixels. Written flat: it runs 65,536 times a frame. */
export const cropRgb = (
  data: Uint8Array,
  { red, blue }: RgbLayout,
  walk: RegionWalk,
  [black, white]: readonly [black: number, white: number],
  into: Float32Array,
) => {
  const { side, acrossX, acrossY, downX, downY, lastX, lastY, lastLeft, lastTop, isBlackBeyond } = walk
  // Without a neighbour there is nothing to look at to the right or below.
  const right = lastX > 0 ? 4 : 0
  const stride = (lastX / onePixel + 1) * 4
  const down = lastY > 0 ? stride : 0
  // A bilinear value carries two weights of 256.
  const scale = (white - black) / 255 / 65536
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
        const corner = top * stride + left * 4
        into[at] = between(data, corner + red, right, down, rightShare, bottomShare) * scale + black
        into[at + 1] = between(data, corner + 1, right, down, rightShare, bottomShare) * scale + black
        into[at + 2] = between(data, corner + blue, right, down, rightShare, bottomShare) * scale + black
      }
      at += 3
      x = (x + acrossX) | 0
      y = (y + acrossY) | 0
    }
  }
}

/** Shares in 256ths, so the value comes out 65536 times too large. */
const between = (
  data: Uint8Array,
  corner: number,
  right: number,
  down: number,
  rightShare: number,
  bottomShare: number,
) => {
  const topLeft = data[corner] ?? 0
  const bottomLeft = data[corner + down] ?? 0
  const upper = (topLeft << 8) + ((data[corner + right] ?? 0) - topLeft) * rightShare
  const lower = (bottomLeft << 8) + ((data[corner + down + right] ?? 0) - bottomLeft) * rightShare
  return (upper << 8) + (lower - upper) * bottomShare
}
