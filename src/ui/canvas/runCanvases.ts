import type { BodyPart } from '#core/body/framing.ts'
import type { LiveFrame, LiveSession } from '#app/live/liveSession.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import { drawOverlay, type OverlayScene } from '#ui/canvas/drawOverlay.ts'
import { followSize } from '#ui/canvas/followSize.ts'
import { followVideo } from '#ui/canvas/followVideo.ts'
import { type GroundCones, stepCones } from '#ui/canvas/groundCone.ts'
import { layOverlay } from '#ui/canvas/layOverlay.ts'
import { matchSize } from '#ui/canvas/matchSize.ts'
import { readOverlayLook } from '#ui/canvas/overlayLook.ts'
import { type Region, stepRegion } from '#ui/canvas/overlayRegion.ts'
import type { Size } from '#ui/canvas/placePicture.ts'
import { predictFrame, type TimedFrame } from '#ui/canvas/predictFrame.ts'
import { wantsLessMotion } from '#ui/useLook.ts'

export type Canvases = {
  readonly overlay: HTMLCanvasElement
  /** Shows a recording's pictures. */
  readonly picture: HTMLCanvasElement | null
  /** Shows the camera itself. */
  readonly video: HTMLVideoElement | null
  readonly mirrored: boolean
  /** In the language of now: changing it must not begin anew, with nothing to draw before the next pose. */
  readonly partNames: () => Readonly<Record<BodyPart, string>>
}

/**
 * Draws whenever the camera's picture changes or a pose came in, once per screen refresh at most: always where the body is
 * in the picture on the screen, and never later than it is known. Returns how to stop.
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
  let stage: Size = { width: 0, height: 0 }
  let region: Region | null = null
  /** When the picture on the screen was taken; null where pictures don't tell. */
  let takenAt: number | null = null
  let asked: number | null = null
  let isNew = false

  const draw = () => {
    if (asked !== null) cancelAnimationFrame(asked)
    asked = null
    if (latest === null) return
    paint({ ...latest, frame: takenAt === null ? latest.frame : frameAt(before, latest, takenAt) })
    // Drawn once more after a change of size, it is no longer new.
    if (isNew && latest.arrivedAt !== null) session.drawn(performance.now() - latest.arrivedAt)
    isNew = false
  }
  const paint = ({ frame, view, setUp }: LiveFrame) => {
    if (shown !== null && waiting.width > 0) {
      matchSize(shown.canvas, waiting)
      shown.drawImage(waiting, 0, 0)
    }
    if (frame.kind === 'nobody') return clear()
    if (isNew || cones === null) cones = stepCones(cones, frame, setUp)
    const { advice } = view.framing
    const missing = advice?.kind === 'partMissing' ? partNames()[advice.part] : null
    const scene: OverlayScene = {
      frame,
      view,
      cones: cones.cones,
      mirrored,
      missing,
      still: wantsLessMotion(),
    }
    region = stepRegion(region, stage, missing === null ? layOverlay(stage, scene) : null)
    layCanvas(overlay, region)
    clear()
    context.translate(-region.left, -region.top)
    drawOverlay(context, stage, colours, scene)
  }
  const clear = () => {
    context.resetTransform()
    context.clearRect(0, 0, overlay.width, overlay.height)
  }
  const ask = () => {
    asked ??= requestAnimationFrame(draw)
  }

  const stopFrames = session.onFrame((frame) => {
    before = latest
    latest = frame
    isNew = true
    ask()
  })
  const stopVideo =
    video === null
      ? null
      : followVideo(video, (time) => {
          takenAt = time
          draw()
        })
  // The picture waits for its pose, so that the skeleton never runs behind a recording.
  const stopPictures = session.onPicture((source, width, height) => {
    matchSize(waiting, { width, height })
    waitingContext?.drawImage(source, 0, 0, width, height)
  })
  const stopSizing = followSize(overlay.parentElement ?? overlay, (size) => {
    stage = size
    region = null
    ask()
  })

  return () => {
    stopFrames()
    stopPictures()
    stopVideo?.()
    stopSizing()
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

/** Puts the canvas over its region of the stage, as sharp as the screen. */
const layCanvas = (canvas: HTMLCanvasElement, region: Region) => {
  const { left, top, width, height } = region
  const density = window.devicePixelRatio
  matchSize(canvas, region)
  canvas.style.inset = `${top / density}px auto auto ${left / density}px`
  canvas.style.width = `${width / density}px`
  canvas.style.height = `${height / density}px`
}
