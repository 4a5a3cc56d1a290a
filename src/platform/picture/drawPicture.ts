import type { PictureWish } from '#core/picture/pictureWish.ts'
import { hideHead } from '#platform/picture/hideHead.ts'

/** Share of the best JPEG quality: joints and clothes stay sharp. */
const quality = 0.82

/** Cuts, scales and covers at once, before it returns; only the packing as JPEG takes its time. Null where there is no canvas. */
export const drawPicture = async (
  frame: CanvasImageSource,
  { cut, width, height, cover }: PictureWish,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (context === null) return null
  context.drawImage(frame, cut.left, cut.top, cut.width, cut.height, 0, 0, width, height)
  if (cover !== null) {
    const picture = context.getImageData(0, 0, width, height)
    hideHead(picture, cover)
    context.putImageData(picture, 0, 0)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Uint8Array(await blob.arrayBuffer())
}
