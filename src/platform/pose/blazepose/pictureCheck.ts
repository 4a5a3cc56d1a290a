import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'

/** Every 16th pixel both ways tells the mean brightness of a 1280 × 720 picture to well under 1 %. */
const brightnessStride = 16

/** Mean luma (ITU-R BT.601 weights) of the picture, 0 black to 1 white. */
export const measureBrightness = ({ width, height, data }: PicturePixels) => {
  let sum = 0
  let count = 0
  for (let y = 0; y < height; y += brightnessStride) {
    for (let x = 0; x < width; x += brightnessStride, count++) {
      const at = (y * width + x) * 4
      sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
    }
  }
  return count === 0 ? 0 : sum / count / 255
}

/** Whether two pictures are the same bit by bit. Real cameras differ within the first few pixels, so this is cheap. */
export const isSamePicture = (one: PicturePixels, other: PicturePixels) => {
  if (one.width !== other.width || one.height !== other.height) return false
  const words = new Uint32Array(one.data.buffer, 0, one.width * one.height)
  const others = new Uint32Array(other.data.buffer, 0, other.width * other.height)
  for (let at = 0; at < words.length; at++) if (words[at] !== others[at]) return false
  return true
}
