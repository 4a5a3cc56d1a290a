import type { Placed } from '#core/geometry/plane.ts'
import type { Vector } from '#core/legModel/vector.ts'

/** A pinhole whose optical axis meets the picture's middle. */
export type Camera = {
  /** Pixels. */
  readonly focal: number
  readonly middle: Placed
  readonly sinePitch: number
  readonly cosinePitch: number
  readonly sineRoll: number
  readonly cosineRoll: number
}

/** Nearer than this (shin lengths) nothing is projected: keeps the solver's wild first steps finite. */
const nearest = 0.3

/** `pitch` + looks up; `roll` + turns the picture's content clockwise; radians. */
export const placeCamera = (focal: number, middle: Placed, pitch: number, roll: number): Camera => ({
  focal,
  middle,
  sinePitch: Math.sin(pitch),
  cosinePitch: Math.cos(pitch),
  sineRoll: Math.sin(roll),
  cosineRoll: Math.cos(roll),
})

/** Where a point (camera at the origin) appears in the picture, pixels. */
export const project = (camera: Camera, [x, y, z]: Vector): Placed => {
  const away = Math.max(y * camera.sinePitch - z * camera.cosinePitch, nearest)
  const rise = y * camera.cosinePitch + z * camera.sinePitch
  const right = (camera.focal * x) / away
  const down = (-camera.focal * rise) / away
  return {
    x: camera.middle.x + camera.cosineRoll * right - camera.sineRoll * down,
    y: camera.middle.y + camera.sineRoll * right + camera.cosineRoll * down,
  }
}

/** The direction in which a picture point lies, one unit along the optical axis; roll is taken as nought. */
export const directionOf = (camera: Camera, point: Placed): Vector => {
  const right = (point.x - camera.middle.x) / camera.focal
  const rise = -(point.y - camera.middle.y) / camera.focal
  return [right, rise * camera.cosinePitch + camera.sinePitch, rise * camera.sinePitch - camera.cosinePitch]
}
