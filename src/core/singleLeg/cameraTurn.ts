import type { Feet } from '#core/singleLeg/feet.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { type Degrees, degrees, type Milliseconds, milliseconds } from '#core/units.ts'

/** How far the camera stands to one side. */
export type CameraTurn = {
  readonly at: Milliseconds
  readonly value: Degrees
  /** For how long it has been read from somebody upright on both feet. */
  readonly onBoth: Milliseconds
  /** Since when what is read contradicts it. */
  readonly contradictedAt: Milliseconds | null
}

const {
  turnFollows,
  turnKnown,
  turnContradicted,
  turnedSince,
  facingError,
  facingErrorOnOne,
  longestTurnStep,
} = singleLegThresholds

/** Of somebody bent nothing is read: the trunk turns with a squat. */
export const keepTurn = (turn: CameraTurn, at: Milliseconds): CameraTurn => ({
  ...turn,
  at,
  contradictedAt: null,
})

/**
 * Followed while somebody stands upright on both feet. On one the hips' depth is guessed worse: what was read before stands, unless it
 * is contradicted by more than that guess can err, for as long as nobody wobbles.
 */
export const stepTurn = (
  before: CameraTurn | null,
  read: Degrees,
  feet: Feet,
  at: Milliseconds,
): CameraTurn => {
  if (before === null) return { at, value: read, onBoth: milliseconds(0), contradictedAt: null }
  const { value, onBoth } = before
  if (feet === 'both' || onBoth < turnKnown.value) {
    const passed = Math.min(at - before.at, longestTurnStep.value)
    const follows = 1 - Math.exp(-passed / turnFollows.value)
    return {
      at,
      value: degrees(value + (read - value) * follows),
      onBoth: milliseconds(onBoth + (feet === 'both' ? passed : 0)),
      contradictedAt: null,
    }
  }
  if (Math.abs(read - value) <= turnContradicted.value) return { at, value, onBoth, contradictedAt: null }
  const contradictedAt = before.contradictedAt ?? at
  return at - contradictedAt < turnedSince.value
    ? { at, value, onBoth, contradictedAt }
    : { at, value: read, onBoth: milliseconds(0), contradictedAt: null }
}

/** Standard error of the turn, degrees. */
export const turnError = ({ onBoth }: CameraTurn): Degrees =>
  (onBoth < turnKnown.value ? facingErrorOnOne : facingError).value
