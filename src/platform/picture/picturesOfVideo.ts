import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import { drawPicture } from '#platform/picture/drawPicture.ts'
import { openVideo } from '#platform/video/openVideo.ts'
import { uprightFrame } from '#platform/video/uprightFrame.ts'
import type { Source } from 'mediabunny'

export type VideoMoment = { readonly at: Milliseconds; readonly wish: PictureWish }

/** Pictures of a recording that was measured already, from its file; null where one can't be made. */
export const picturesOfVideo = async (
  open: () => Source | Promise<Source>,
  moments: readonly VideoMoment[],
  /** The recording was flipped like a selfie preview; the wishes are not. */
  flipped: boolean,
): Promise<readonly (Uint8Array | null)[]> => {
  const opening = await openVideo(open)
  if (opening.kind === 'failed') return moments.map(() => null)
  const { video } = opening
  const take = async ({ at, wish }: VideoMoment) => {
    const sample = await video.sampleAt(at)
    if (sample === null) return null
    const frame = uprightFrame(sample)
    try {
      return await drawPicture(flipped ? flip(frame) : frame, wish)
    } finally {
      frame.close()
      sample.close()
    }
  }
  try {
    const jpegs: (Uint8Array | null)[] = []
    for (const moment of moments) jpegs.push(await take(moment).catch(() => null))
    return jpegs
  } finally {
    video.close()
  }
}

const flip = (frame: VideoFrame): OffscreenCanvas => {
  const { displayWidth, displayHeight } = frame
  const canvas = new OffscreenCanvas(displayWidth, displayHeight)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('No 2D canvas to flip the picture with')
  context.scale(-1, 1)
  context.drawImage(frame, -displayWidth, 0)
  return canvas
}
