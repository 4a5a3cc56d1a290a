import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'

/**
 * Reads frames into memory, upright and with square pixels. Two buffers take turns, so the frame before stays readable
 * until the next call; nothing is allocated while the size stays.
 */
export const makePixelReader = () => {
  let current: PicturePixels | null = null
  let before: PicturePixels | null = null

  return {
    read: async (frame: VideoFrame): Promise<PicturePixels> => {
      const { displayWidth: width, displayHeight: height } = frame
      const spare = before
      before = current
      current = fits(spare, width, height)
        ? spare
        : { width, height, data: new Uint8Array(width * height * 4) }
      await (isPlain(frame) ? copyFrame(frame, current.data) : drawFrame(frame, current.data))
      return current
    },
    before: () => before,
    forget: () => {
      current = null
      before = null
    },
  }
}

const fits = (pixels: PicturePixels | null, width: number, height: number): pixels is PicturePixels =>
  pixels !== null && pixels.width === width && pixels.height === height

/** Chromium gives frames a rotation and a flip; TypeScript's DOM types don't list them yet. */
type Oriented = { readonly rotation?: number; readonly flip?: boolean }

/** copyTo ignores rotation, flip and oblong pixels. */
const isPlain = (frame: VideoFrame & Oriented) =>
  (frame.rotation ?? 0) === 0 &&
  !frame.flip &&
  frame.visibleRect?.width === frame.displayWidth &&
  frame.visibleRect.height === frame.displayHeight

const copyFrame = async (frame: VideoFrame, into: Uint8Array<ArrayBuffer>) => {
  try {
    await frame.copyTo(into, { format: 'RGBA' })
  } catch {
    // Some pixel formats can be drawn but not converted.
    drawFrame(frame, into)
  }
}

const drawFrame = (frame: VideoFrame, into: Uint8Array<ArrayBuffer>) => {
  const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight)
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (context === null) throw new Error('No 2D canvas to read the picture with')
  context.drawImage(frame, 0, 0, canvas.width, canvas.height)
  into.set(context.getImageData(0, 0, canvas.width, canvas.height).data)
}
