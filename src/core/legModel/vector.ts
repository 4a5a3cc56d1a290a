/** X to the picture's right, Y up along gravity, Z horizontal towards the camera; in the person's own shin lengths. */
export type Vector = readonly [x: number, y: number, z: number]

export const up: Vector = [0, 1, 0]

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (factor: number, a: Vector): Vector => [factor * a[0], factor * a[1], factor * a[2]]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const lengthOf = (a: Vector): number => Math.sqrt(dot(a, a))
/** Starting point + forward·a + out·b + (0, rise, 0): how every joint and landmark offset is written. */
export const along = (
  from: Vector,
  forward: Vector,
  a: number,
  out: Vector,
  b: number,
  rise: number,
): Vector => [
  from[0] + a * forward[0] + b * out[0],
  from[1] + a * forward[1] + b * out[1] + rise,
  from[2] + a * forward[2] + b * out[2],
]
