import type { BodyPart } from '#core/body/framing.ts'
import type { LiveFrame, LiveSession } from '#app/liveSession.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import { drawOverlay } from '#ui/live/drawOverlay.ts'
import { followVideo } from '#ui/live/followVideo.ts'
import { type GroundCones, stepCones } from '#ui/live/groundCone.ts'
import { readOverlayLook } from '#ui/live/overlayLook.ts'
import { predictFrame, type TimedFrame } from '#ui/live/predictFrame.ts'
import { wantsLessMotion } from '#ui/useLook.ts'

export type Canvases = {
  readonly overlay: HTMLCanvasElement
  /** Shows a recording's pictures. */
  readonly picture: HTMLCanvasElement | null
  /** Shows the camera itself. */
  readonly video: HTMLVideoElement | null
  readonly mirrored: boolean
  readonly partNames: Readonly<Record<BodyPart, string>>
}

/** Milliseconds without a new camera picture after which a pose is drawn by itself. */
const pictureOverdue = 150

/**
 * Draws over every picture of the camera where the body is in that very picture; where pictures don't tell, when a frame
 * came in, once per screen refresh at most. Returns how to stop.
 */
export const runCanvases = (
  session: Pick<LiveSession, 'onFrame' | 'onPicture' | 'drawn'>,
  { overlay, picture, video, mirrored, partNames }: Canvases,
): (() => void) => {
  const context = overlay.getContext('2d')
  const shown = picture?.getContext('2d') ?? null
  if (context === null) return () => {}
  const colours = readOverlayLook(overlay)
  const waiting = document.createElement('canvas')
  const waitingContext = waiting.getContext('2d')
  let cones: GroundCones | null = null
  let latest: LiveFrame | null = null
  let before: LiveFrame | null = null
  let pictureAt = Number.NEGATIVE_INFINITY
  let asked: number | null = null
  let isNew = false

  const drawPicture = (takenAt: number | null) => {
    if (latest === null) return
    paint({ ...latest, frame: takenAt === null ? latest.frame : frameAt(before, latest, takenAt) })
    // Drawn once more after a change of size, it is no longer new.
    if (isNew && latest.arrivedAt !== null) session.drawn(performance.now() - latest.arrivedAt)
    isNew = false
  }
  const draw = () => {
    asked = null
    drawPicture(null)
  }
  const paint = ({ frame, view, setUp }: LiveFrame) => {
    if (shown !== null && waiting.width > 0) {
      matchSize(shown.canvas, waiting)
      shown.drawImage(waiting, 0, 0)
    }
    context.clearRect(0, 0, overlay.width, overlay.height)
    if (frame.kind === 'nobody') return
    if (isNew || cones === null) cones = stepCones(cones, frame, setUp)
    drawOverlay(context, overlay, colours, {
      frame,
      view,
      cones: cones.cones,
      mirrored,
      missing: view.framing.advice?.kind === 'partMissing' ? partNames[view.framing.advice.part] : null,
      still: wantsLessMotion(),
    })
  }
  const ask = () => {
    asked ??= requestAnimationFrame(draw)
  }

  const stopFrames = session.onFrame((frame) => {
    before = latest
    latest = frame
    isNew = true
    if (performance.now() - pictureAt > pictureOverdue) ask()
  })
  const stopVideo =
    video === null
      ? null
      : followVideo(video, (takenAt) => {
          pictureAt = performance.now()
          drawPicture(takenAt)
        })
  // The picture waits for its pose, so that the skeleton never runs behind a recording.
  const stopPictures = session.onPicture((source, width, height) => {
    matchSize(waiting, { width, height })
    waitingContext?.drawImage(source, 0, 0, width, height)
  })
  const resizing = new ResizeObserver(() => {
    const density = window.devicePixelRatio
    matchSize(overlay, {
      width: Math.round(overlay.clientWidth * density),
      height: Math.round(overlay.clientHeight * density),
    })
    ask()
  })
  resizing.observe(overlay)

  return () => {
    stopFrames()
    stopPictures()
    stopVideo?.()
    resizing.disconnect()
    if (asked !== null) cancelAnimationFrame(asked)
  }
}

/** Where the body is in a picture of the camera. */
const frameAt = (before: LiveFrame | null, latest: LiveFrame, takenAt: number): PoseFrame => {
  const now = timed(latest)
  return now === null ? latest.frame : predictFrame(before === null ? null : timed(before), now, takenAt)
}

const timed = ({ frame, arrivedAt }: LiveFrame): TimedFrame | null =>
  frame.kind === 'person' && arrivedAt !== null ? { frame, takenAt: arrivedAt } : null

/** Setting a canvas's size clears it, even to the same value. */
const matchSize = (
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
) => {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}
