import type { Measured } from '#core/measured.ts'
import type { BothSides } from '#core/side.ts'
import type { Degrees, Milliseconds, ShinLengths } from '#core/units.ts'

export type LegSample = {
  readonly inward: Measured<Degrees>
  readonly offset: Measured<ShinLengths>
  readonly shinFrontal: Measured<Degrees>
}

/** What was measured in one frame of a rep. */
export type RepSample = {
  readonly at: Milliseconds
  readonly depth: Degrees
  readonly legs: BothSides<LegSample>
}
