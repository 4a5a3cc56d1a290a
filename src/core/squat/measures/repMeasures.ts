import type { Measured } from '#core/measured.ts'
import type { BothSides, Side } from '#core/side.ts'
import type { Tempo } from '#core/squat/measures/tempo.ts'
import type { Degrees, Ratio, ShinLengths } from '#core/units.ts'

/** What is measured of one leg beside its knee's verdict; at the rep's bottom unless said otherwise. */
export type LegMeasures = {
  readonly flexion: Measured<Degrees>
  readonly thighInclination: Measured<Degrees>
  readonly shinSagittal: Measured<Degrees>
  readonly inwardEarly: Measured<Degrees>
  readonly heelRise: Measured<ShinLengths>
}

/** Everything measured of a rep beside its verdicts. Each measure's own file says what it is and when it is not given. */
export type RepMeasures = {
  readonly view: 'front' | 'side'
  /** The leg that was measured from the side; null from the front. */
  readonly near: Side | null
  readonly tempo: Tempo
  readonly trunkLean: Measured<Degrees>
  readonly pelvisShift: Measured<ShinLengths>
  readonly kneeToAnkle: Measured<Ratio>
  readonly kneeToToe: Measured<Ratio>
  readonly inwardDifference: Measured<Degrees>
  readonly legs: BothSides<LegMeasures>
}
