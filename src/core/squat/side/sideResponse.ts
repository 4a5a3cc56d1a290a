import { type Degrees, degrees } from '#core/units.ts'

/** What a side-on picture shows of an angle, and what it is: truth = zero + perDegree × seen. */
export type SideResponse = { readonly zero: number; readonly perDegree: number; readonly error: Degrees }

const response = (zero: number, perDegree: number, error: number): SideResponse => ({
  zero,
  perDegree,
  error: degrees(error),
})

/**
 * Toes turned out shorten the shin's lean, and the pose model puts the near leg's deep knee 4 % of a shin too far back, its ankle
 * 8 % too high. Lines through 28 side-on reps of three rendered figures (docs/accuracy.md); `error` is the scatter of
 * figures left out of the line, plus a frame's own.
 */
export const sideResponse = {
  flexion: response(3.9, 1.0, 3.5),
  shin: response(0, 1.1, 3),
  thigh: response(-1.1, 0.93, 2.5),
  trunk: response(1.7, 1.07, 2),
} as const

export const answer = ({ zero, perDegree }: SideResponse, seen: Degrees): Degrees =>
  degrees(zero + perDegree * seen)
