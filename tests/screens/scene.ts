/** What the camera sees: the clip the landmarks were measured on where it lies beside the project, an empty room elsewhere. */
export type Scene = {
  readonly canvas: HTMLCanvasElement
  readonly stream: MediaStream
  /** Draws the picture of this moment, milliseconds into the clip. */
  readonly draw: (at: number) => Promise<void>
  /** Hands what is drawn to the stream. */
  readonly push: () => void
}

const width = 640
const height = 480

/** `shiftDown`: as if the camera looked higher, in shares of the picture. */
export const openScene = async (name: string, shiftDown: number): Promise<Scene> => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The page can not draw')
  const clip = await openClip(name)
  const stream = canvas.captureStream(0)

  const draw = async (at: number) => {
    drawRoom(context)
    if (clip === null) return
    await seek(clip, at / 1000)
    context.drawImage(clip, 0, shiftDown * height, width, height)
  }
  const push = () => {
    for (const track of stream.getVideoTracks())
      if (track instanceof CanvasCaptureMediaStreamTrack) track.requestFrame()
  }
  await draw(0)
  push()
  return { canvas, stream, draw, push }
}

const openClip = async (name: string): Promise<HTMLVideoElement | null> => {
  const answer = await fetch(`/clips/${name}.mp4`)
  // A clip that is not there is answered with nothing, because a page that asks in vain complains.
  const file = await answer.blob()
  if (file.size === 0) return null
  const video = document.createElement('video')
  video.muted = true
  video.src = URL.createObjectURL(file)
  return new Promise((resolve) => {
    video.addEventListener('loadeddata', () => resolve(video), { once: true })
    video.addEventListener('error', () => resolve(null), { once: true })
  })
}

const seek = async (video: HTMLVideoElement, seconds: number) => {
  const target = Math.min(seconds, video.duration)
  if (Math.abs(video.currentTime - target) < 0.001) return
  await new Promise((resolve) => {
    video.addEventListener('seeked', resolve, { once: true })
    video.currentTime = target
  })
}

const drawRoom = (context: CanvasRenderingContext2D) => {
  context.fillStyle = '#b9bfc4'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#8d8378'
  context.fillRect(0, height * 0.82, width, height * 0.18)
}
