import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'

/** Every 16th pixel both ways tells the mean brightness of a 1280 × 720 picture to well under 1 %. */
const brightnessStride = 16

/** Mean luma (ITU-R BT.601 weights where the picture is red, green and blue), 0 black to 1 white. */
export const measureBrightness = (pixels: PicturePixels) => {
  const { width, height } = pixels
  const bright = brightnessAt(pixels)
  let sum = 0
  let count = 0
  for (let y = 0; y < height; y += brightnessStride)
    for (let x = 0; x < width; x += brightnessStride, count++) sum += bright(x, y)
  return count === 0 ? 0 : Math.min(1, Math.max(0, sum / count / 255))
}

const brightnessAt = ({ width, data, layout }: PicturePixels) => {
  if (layout.kind === 'yuv') {
    const { lumaStride, colours } = layout
    return (x: number, y: number) => ((data[y * lumaStride + x] ?? 0) - colours.lumaOffset) * colours.luma
  }
  const { red, blue } = layout
  return (x: number, y: number) => {
    const at = (y * width + x) * 4
    return 0.299 * (data[at + red] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + blue] ?? 0)
  }
}

/** Whether two pictures are the same bit by bit. Real cameras differ within the first few pixels, so this is cheap. */
export const isSamePicture = (one: PicturePixels, other: PicturePixels) => {
  if (one.width !== other.width || one.height !== other.height) return false
  if (one.data.length !== other.data.length) return false
  const words = one.data.length >> 2
  const ones = new Uint32Array(one.data.buffer, 0, words)
  const others = new Uint32Array(other.data.buffer, 0, words)
  for (let at = 0; at < words; at++) if (ones[at] !== others[at]) return false
  return true
}
