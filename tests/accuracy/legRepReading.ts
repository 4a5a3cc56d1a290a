import type { Side } from '#core/side.ts'

/** One leg in one rep: what a method said and what is true. Degrees. */
export type LegRepReading = {
  readonly clip: string
  readonly figure: string
  readonly side: Side
  readonly rep: number
  readonly cameraYaw: number
  readonly truth: number
  /** Null: can't tell. */
  readonly value: number | null
  /** Standard error; null where the method gives none. */
  readonly error: number | null
}

export type RepReading = {
  readonly clip: string
  readonly cameraYaw: number
  readonly depth: number | null
  readonly trueDepth: number
}

export type ViewReading = {
  readonly clip: string
  readonly cameraYaw: number
  /** Estimate minus truth and standard error. */
  readonly yaw: readonly [difference: number, error: number]
  readonly pitch: readonly [difference: number, error: number]
  readonly roll: readonly [difference: number, error: number]
}
