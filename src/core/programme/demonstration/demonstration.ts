import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Placed } from '#core/geometry/plane.ts'
import type { Vector } from '#core/legModel/vector.ts'
import { bodyOf } from '#core/programme/demonstration/bodyOf.ts'
import {
  photograph,
  pixelsPerMetre,
  placeInPicture,
  type Viewpoint,
} from '#core/programme/demonstration/photograph.ts'
import { between, type Posture } from '#core/programme/demonstration/posture.ts'
import { type Milliseconds, milliseconds, radiansFromDegrees } from '#core/units.ts'

/** A roller or a ball, seen along its axis, or the wall that the feet stand against. */
export type Prop = {
  readonly kind: 'roller' | 'ball' | 'wall'
  readonly at: Vector
  /** Metres; for a wall its height. */
  readonly radius: number
}

/** A moment of the movement that is worth a still: reached by moving, then kept. */
export type Keyframe = {
  readonly posture: Posture
  readonly move: Milliseconds
  readonly keep: Milliseconds
  readonly prop?: Prop
}

export type Demonstration = {
  readonly view: Viewpoint
  readonly keyframes: readonly Keyframe[]
  /** The keyframes in which what has to be true is true, so that it may be drawn. */
  readonly guided: readonly number[]
}

export type DemonstrationFrame = {
  readonly frame: PersonFrame
  readonly pixelsPerMetre: number
  readonly floor: { readonly left: Placed; readonly right: Placed }
  readonly prop: { readonly kind: Prop['kind']; readonly at: Placed; readonly radius: number } | null
  /** The keyframe it is or moves toward. */
  readonly keyframe: number
}

const lengthOfLoop = ({ keyframes }: Demonstration): Milliseconds =>
  milliseconds(keyframes.reduce((sum, { move, keep }) => sum + move + keep, 0))

/** The loop at a moment; it begins with the first keyframe kept and ends with the way back to it. */
export const demonstrationAt = (demonstration: Demonstration, at: Milliseconds): DemonstrationFrame => {
  const { keyframes } = demonstration
  let left = at % lengthOfLoop(demonstration)
  for (const [index, now] of keyframes.entries()) {
    const nextIndex = (index + 1) % keyframes.length
    const next = keyframes[nextIndex] ?? now
    if (left < now.keep) return frameOf(demonstration, now.posture, now.prop, index, at)
    left -= now.keep
    if (left < next.move) {
      const share = eased(left / next.move)
      const posture = between(now.posture, next.posture, share)
      return frameOf(demonstration, posture, propBetween(now.prop, next.prop, share), nextIndex, at)
    }
    left -= next.move
  }
  return stillOf(demonstration, 0)
}

/** One keyframe as a picture, for whoever asked for less motion. */
export const stillOf = (demonstration: Demonstration, index: number): DemonstrationFrame => {
  const keyframe = demonstration.keyframes[index]
  if (keyframe === undefined) throw new Error(`A demonstration has no keyframe ${index}`)
  return frameOf(demonstration, keyframe.posture, keyframe.prop, index, milliseconds(0))
}

const frameOf = (
  { view }: Demonstration,
  posture: Posture,
  prop: Prop | undefined,
  keyframe: number,
  at: Milliseconds,
): DemonstrationFrame => ({
  frame: photograph(bodyOf(posture), view, at),
  pixelsPerMetre,
  floor: { left: placeInPicture(view, onFloor(view, -1)), right: placeInPicture(view, onFloor(view, 1)) },
  prop:
    prop === undefined
      ? null
      : { kind: prop.kind, at: placeInPicture(view, prop.at), radius: prop.radius * pixelsPerMetre },
  keyframe,
})

/** Level in the picture, however the person is turned in it. */
const onFloor = ({ turn, middle, wide }: Viewpoint, sign: -1 | 1): Vector => [
  middle[0] + sign * wide * Math.cos(radiansFromDegrees(turn)),
  0,
  middle[2] + sign * wide * Math.sin(radiansFromDegrees(turn)),
]

const propBetween = (from: Prop | undefined, to: Prop | undefined, share: number): Prop | undefined => {
  if (from === undefined || to === undefined) return from ?? to
  const at = (axis: 0 | 1 | 2) => from.at[axis] + (to.at[axis] - from.at[axis]) * share
  return { ...to, at: [at(0), at(1), at(2)] }
}

/** Slow at both ends, as a controlled movement is. */
const eased = (share: number) => share * share * (3 - 2 * share)
