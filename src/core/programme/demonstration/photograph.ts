import { mapJoints } from '#core/body/mapJoints.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { minus, plus, times, type Vector } from '#core/legModel/vector.ts'
import type { ConstructedBody } from '#core/programme/demonstration/bodyOf.ts'
import { forBothSides } from '#core/side.ts'
import { type Degrees, metres, type Milliseconds, pixels, radiansFromDegrees, share } from '#core/units.ts'

/** From where a constructed person is seen, and what of the room fits into the picture. */
export type Viewpoint = {
  /** Turns the person about the upright; positive shows more of what lies at the picture's left. */
  readonly turn: Degrees
  /** How far the view looks down. */
  readonly down: Degrees
  /** What lies in the middle of the picture, and how many metres the picture is wide and high. */
  readonly middle: Vector
  readonly wide: number
  readonly high: number
}

/** Pixels that a metre has in a constructed picture: as many as a person three metres from a common camera. */
export const pixelsPerMetre = 400

/** Where a point in the room lies in the picture, in pixels. */
export const placeInPicture = (view: Viewpoint, point: Vector) => {
  const [x, y] = seenFrom(view, minus(point, view.middle))
  return {
    x: pixels((view.wide / 2 + x) * pixelsPerMetre),
    y: pixels((view.high / 2 - y) * pixelsPerMetre),
  }
}

/** A constructed person as the camera of `view` sees them, from so far away that nothing is foreshortened by nearness. */
export const photograph = (body: ConstructedBody, view: Viewpoint, at: Milliseconds): PersonFrame => {
  const imagePoint = (point: Vector) => ({ ...placeInPicture(view, point), visibility: share(1) })
  const { left, right } = body.joints
  const origin = times(0.5, plus(left.hip, right.hip))
  const worldPoint = (point: Vector) => {
    const [x, y, z] = seenFrom(view, minus(point, origin))
    return { x: metres(x), y: metres(-y), z: metres(-z) }
  }
  return {
    kind: 'person',
    model: 'full',
    at,
    size: { width: pixels(view.wide * pixelsPerMetre), height: pixels(view.high * pixelsPerMetre) },
    nose: imagePoint(body.nose),
    image: forBothSides((side) => mapJoints(body.joints[side], imagePoint)),
    world: forBothSides((side) => mapJoints(body.joints[side], worldPoint)),
    picture: null,
  }
}

const seenFrom = (view: Viewpoint, [x, y, z]: Vector): Vector => {
  const turn = radiansFromDegrees(view.turn)
  const down = radiansFromDegrees(view.down)
  const across = x * Math.cos(turn) + z * Math.sin(turn)
  const depth = z * Math.cos(turn) - x * Math.sin(turn)
  return [across, y * Math.cos(down) - depth * Math.sin(down), depth * Math.cos(down) + y * Math.sin(down)]
}
