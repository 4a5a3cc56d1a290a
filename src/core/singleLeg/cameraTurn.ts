import type { Feet } from '#core/singleLeg/feet.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { type Degrees, degrees, type Milliseconds } from '#core/units.ts'

/** How far the camera stands to one side, and since when what is read contradicts it. */
export type CameraTurn = {
  readonly at: Milliseconds
  readonly value: Degrees
  readonly contradictedAt: Milliseconds | null
}

const { turnFollows, turnContradicted, turnedSince } = singleLegThresholds

/**
 * Followed while somebody stands on both feet. On one the hips' depth is guessed worse: what was read before stands, unless it is
 * contradicted by more than that guess can err, for as long as nobody wobbles.
 */
export const stepTurn = (
  before: CameraTurn | null,
  read: Degrees,
  feet: Feet,
  at: Milliseconds,
): CameraTurn => {
  if (before === null) return { at, value: read, contradictedAt: null }
  const { value } = before
  if (feet === 'both') {
    const follows = 1 - Math.exp((before.at - at) / turnFollows.value)
    return { at, value: degrees(value + (read - value) * follows), contradictedAt: null }
  }
  if (Math.abs(read - value) <= turnContradicted.value) return { at, value, contradictedAt: null }
  const contradictedAt = before.contradictedAt ?? at
  return at - contradictedAt < turnedSince.value
    ? { at, value, contradictedAt }
    : { at, value: read, contradictedAt: null }
}
