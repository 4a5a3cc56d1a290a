import { type Degrees, degrees } from '#core/units.ts'

/** What a side-on picture shows of an angle, and what it is: truth = zero + perDegree × seen. */
export type SideResponse = { readonly zero: number; readonly perDegree: number; readonly error: Degrees }

const response = (zero: number, perDegree: number, error: number): SideResponse => ({
  zero,
  perDegree,
  error: degrees(error),
})

/**
 * Toes turned out shorten the shin's lean, and the pose model puts the near leg's deep knee too far back and its ankle too high. Lines through
 * 264 side-on reps of thirty rendered bodies (docs/accuracy.md); `error` is the scatter of bodies left out of the line.
 */
export const sideResponse = {
  flexion: response(6.1, 1.0, 4.2),
  shin: response(4.9, 0.9, 3.2),
  thigh: response(1, 0.93, 3.2),
  trunk: response(1.3, 1.05, 2.2),
} as const

export const answer = ({ zero, perDegree }: SideResponse, seen: Degrees): Degrees =>
  degrees(zero + perDegree * seen)
