import { type PixelLayout, rgba, type YuvLayout } from '#platform/pose/blazepose/picturePixels.ts'
import { yuvColours } from '#platform/pose/blazepose/yuvColours.ts'

/** How a frame lies in memory once it is copied out as it is; null for a format that is not read here. */
export const pixelLayout = (frame: VideoFrame): PixelLayout | null => {
  switch (frame.format) {
    case 'RGBA':
    case 'RGBX':
      return rgba
    case 'BGRA':
    case 'BGRX':
      return { kind: 'rgb', red: 2, blue: 0 }
    case 'I420':
    case 'I420A':
      return planar(frame, 1, 1)
    case 'I422':
      return planar(frame, 1, 0)
    case 'I444':
      return planar(frame, 0, 0)
    case 'NV12':
      return yuv(frame, { halvedAcross: 1, halvedDown: 1, chromaStep: 2 })
    default:
      return null
  }
}

const planar = (frame: VideoFrame, halvedAcross: number, halvedDown: number) =>
  yuv(frame, { halvedAcross, halvedDown, chromaStep: 1 })

type Sampling = Pick<YuvLayout, 'halvedAcross' | 'halvedDown' | 'chromaStep'>

/** Tightly packed, as copyTo leaves it when it isn't told otherwise. */
const yuv = (frame: VideoFrame, sampling: Sampling): YuvLayout | null => {
  const { matrix, fullRange } = frame.colorSpace
  const colours = yuvColours(matrix, fullRange ?? false)
  if (colours === null || frame.visibleRect === null) return null
  const { width, height } = frame.visibleRect
  const across = (width + sampling.halvedAcross) >> sampling.halvedAcross
  const down = (height + sampling.halvedDown) >> sampling.halvedDown
  const u = width * height
  return {
    kind: 'yuv',
    lumaStride: width,
    u,
    v: sampling.chromaStep === 2 ? u + 1 : u + across * down,
    chromaStride: across * sampling.chromaStep,
    ...sampling,
    colours,
  }
}
