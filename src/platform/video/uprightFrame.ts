import type { VideoSample } from 'mediabunny'

/** The sample as a frame the way it is meant to be seen: a phone held upright stores its pictures lying down. */
export const uprightFrame = (sample: VideoSample): VideoFrame => {
  const { displayWidth, displayHeight, rotation, flip } = sample
  const isPlain =
    rotation === 0 &&
    !flip &&
    sample.visibleRect.width === displayWidth &&
    sample.visibleRect.height === displayHeight
  if (isPlain) return sample.toVideoFrame()
  const canvas = new OffscreenCanvas(displayWidth, displayHeight)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('No 2D canvas to turn the picture with')
  sample.draw(context, 0, 0, displayWidth, displayHeight)
  return new VideoFrame(canvas, { timestamp: sample.microsecondTimestamp })
}
