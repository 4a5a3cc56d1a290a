import { type PicturePixels, rgba } from '#platform/pose/blazepose/picturePixels.ts'
import { pixelLayout } from '#platform/pose/worker/pixelLayout.ts'

/**
 * Reads frames into memory, upright and with square pixels, in the layout they have; `rgbaOnly` for those who can only
 * use that. Two buffers take turns, so the frame before stays readable until the next call; nothing is allocated while
 * size and layout stay.
 */
export const makePixelReader = ({ rgbaOnly = false } = {}) => {
  let current: PicturePixels | null = null
  let before: PicturePixels | null = null
  const draw = makeDrawnReader()

  /** The older buffer where it fits. */
  const take = (width: number, height: number, size: number, layout: PicturePixels['layout']) => {
    const spare = before?.data.length === size ? before.data : new Uint8Array(size)
    before = current
    current = { width, height, data: spare, layout }
    return current
  }

  return {
    read: async (frame: VideoFrame): Promise<PicturePixels> => {
      const { displayWidth: width, displayHeight: height } = frame
      const layout = rgbaOnly || !isPlain(frame) ? null : pixelLayout(frame)
      if (layout !== null) {
        const pixels = take(width, height, frame.allocationSize(), layout)
        await frame.copyTo(pixels.data)
        return pixels
      }
      const pixels = take(width, height, width * height * 4, rgba)
      if (!isPlain(frame) || !(await convertFrame(frame, pixels.data))) draw(frame, pixels.data)
      return pixels
    },
    before: () => before,
    forget: () => {
      current = null
      before = null
    },
  }
}

/** Chromium gives frames a rotation and a flip; TypeScript's DOM types don't list them yet. */
type Oriented = { readonly rotation?: number; readonly flip?: boolean }

/** copyTo ignores rotation, flip and oblong pixels. */
const isPlain = (frame: VideoFrame & Oriented) =>
  (frame.rotation ?? 0) === 0 &&
  !frame.flip &&
  frame.visibleRect?.width === frame.displayWidth &&
  frame.visibleRect.height === frame.displayHeight

/** False where it can't: frames without a format of their own, and some rare ones. */
const convertFrame = async (frame: VideoFrame, into: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  try {
    await frame.copyTo(into, { format: 'RGBA' })
    return true
  } catch {
    return false
  }
}

/** For frames that can be drawn but not copied: turned ones, and those that never leave the graphics card. */
const makeDrawnReader = () => {
  let canvas: OffscreenCanvas | null = null
  return (frame: VideoFrame, into: Uint8Array<ArrayBuffer>) => {
    const { displayWidth: width, displayHeight: height } = frame
    if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
    if (context === null) throw new Error('No 2D canvas to read the picture with')
    context.drawImage(frame, 0, 0, width, height)
    into.set(context.getImageData(0, 0, width, height).data)
  }
}
