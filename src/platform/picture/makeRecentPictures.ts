import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import { drawPicture } from '#platform/picture/drawPicture.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'

type Recent = {
  readonly at: Milliseconds
  readonly pixels: PicturePixels
  readonly format: VideoPixelFormat
  readonly colorSpace: VideoColorSpaceInit
}

/** Which frames still lie in the pixel reader's two buffers, so that a picture can be made of one after it was measured. */
export const makeRecentPictures = () => {
  let recent: readonly Recent[] = []
  return {
    /** Reads a frame; from here on only the one before it is still there. */
    reading: async (
      frame: VideoFrame,
      at: Milliseconds,
      read: () => Promise<PicturePixels>,
    ): Promise<PicturePixels> => {
      recent = recent.slice(-1)
      const { format, colorSpace } = frame
      const pixels = await read()
      const { matrix, primaries, transfer, fullRange } = colorSpace
      // Whatever had to be drawn to be read lies there as RGBA.
      const isYuv = pixels.layout.kind === 'yuv'
      const isBlueFirst = pixels.layout.kind === 'rgb' && pixels.layout.blue === 0
      recent = [
        ...recent,
        {
          at,
          pixels,
          format: isYuv ? (format ?? 'I420') : isBlueFirst ? 'BGRX' : 'RGBX',
          colorSpace: isYuv ? { matrix, primaries, transfer, fullRange } : {},
        },
      ]
      return pixels
    },
    /** Null when that frame is gone. */
    take: async (at: Milliseconds, wish: PictureWish): Promise<Uint8Array<ArrayBuffer> | null> => {
      const found = recent.find((one) => one.at === at)
      if (found === undefined) return null
      const { pixels, format, colorSpace } = found
      const frame = new VideoFrame(pixels.data, {
        format,
        colorSpace,
        codedWidth: pixels.width,
        codedHeight: pixels.height,
        timestamp: 0,
      })
      try {
        return await drawPicture(frame, wish)
      } finally {
        frame.close()
      }
    },
    forget: () => {
      recent = []
    },
  }
}
