import { regionScale } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Detection } from '#platform/pose/blazepose/decodeDetections.ts'

/** A turned square of the picture, in pixels; `rotation` in radians, clockwise on screen. `mirrored` shows its left and right exchanged. */
export type Region = {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly rotation: number
  readonly mirrored: boolean
}
export type Size = { readonly width: number; readonly height: number }

/** The smallest upright square that holds the whole picture; the detector sees the overhang as black. */
export const wholePicture = ({ width, height }: Size): Region => ({
  x: width / 2,
  y: height / 2,
  side: Math.max(width, height),
  rotation: 0,
  mirrored: false,
})

/** The square around a body whose hips lie at (x, y) and whose head points to (u, v); it is turned so that the head is up. */
export const regionAround = (x: number, y: number, u: number, v: number): Region => {
  const turn = Math.PI / 2 - Math.atan2(y - v, u - x)
  return {
    x,
    y,
    side: 2 * Math.hypot(u - x, v - y) * regionScale,
    rotation: turn - 2 * Math.PI * Math.floor((turn + Math.PI) / (2 * Math.PI)),
    mirrored: false,
  }
}

/** Where the detector's first two alignment points, the hips and a point on the body's circle, put the person. */
export const regionOfDetection = (detection: Detection, picture: Size): Region => {
  const [, , , , hipX = 0, hipY = 0, circleX = 0, circleY = 0] = detection.values
  const { side } = wholePicture(picture)
  const across = (share: number) => share * side - (side - picture.width) / 2
  const down = (share: number) => share * side - (side - picture.height) / 2
  return regionAround(across(hipX), down(hipY), across(circleX), down(circleY))
}
