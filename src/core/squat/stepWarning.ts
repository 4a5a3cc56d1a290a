import type { Measured } from '#core/measured.ts'
import { clearBelow, warnFrom } from '#core/squat/decideKnee.ts'
import { thresholds } from '#core/thresholds.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** One leg's warning. Hysteresis and hold time live here, so that noise never flickers it. */
export type WarningState =
  | { readonly kind: 'off'; readonly lastSeen: Milliseconds | null }
  | {
      readonly kind: 'crossing'
      readonly since: Milliseconds
      readonly lastSeen: Milliseconds
      /** How far beyond the line for how long: degrees times milliseconds. */
      readonly evidence: number
    }
  | {
      readonly kind: 'on'
      /** When the knee crossed the line. */
      readonly since: Milliseconds
      readonly raisedAt: Milliseconds
      readonly lastSeen: Milliseconds
    }

export const noWarning: WarningState = { kind: 'off', lastSeen: null }

/** A reading that stays unseen this long ends a warning: never show a stale value. Proposed. */
const staleAfter = 500

/**
 * W1: raised when the knee reads inside for the hold time, sooner the further inside it reads; cleared when it reads clear, comes up out of the judged depth or
 * stays unseen. `line` is where inside begins. `inward` is null outside the judged depth; the first reading within it speaks for the time since the frame before,
 * as every other does: at eight frames a second a collapse on the way down is nearly over when the second one comes.
 */
export const stepWarning = (
  state: WarningState,
  at: Milliseconds,
  inward: Measured<Degrees> | null,
  line: Degrees,
): WarningState => {
  if (inward === null) return { kind: 'off', lastSeen: at }
  if (!inward.seen) {
    const isStale = state.lastSeen === null || at - state.lastSeen >= staleAfter
    return isStale ? noWarning : state
  }
  if (state.kind === 'on')
    return inward.value < clearBelow(inward.error, line)
      ? { kind: 'off', lastSeen: at }
      : { ...state, lastSeen: at }
  const beyond = inward.value - warnFrom(inward.error, line)
  if (beyond < 0) return { kind: 'off', lastSeen: at }
  const since = state.kind === 'crossing' ? state.since : at
  const evidence = (state.kind === 'crossing' ? state.evidence : 0) + weigh(beyond, at, state.lastSeen)
  return evidence >= thresholds.evidenceToWarn.value || at - since >= thresholds.holdToWarn.value
    ? { kind: 'on', since, raisedAt: at, lastSeen: at }
    : { kind: 'crossing', since, lastSeen: at, evidence }
}

/** A reading speaks for the time since the one before; capped, so that one wild frame at 30 a second raises nothing. */
const weigh = (beyond: number, at: Milliseconds, lastSeen: Milliseconds | null): number =>
  Math.min(beyond, mostBeyond) * (lastSeen === null ? oneFrame : Math.min(at - lastSeen, longestFrame))
/** Degrees: six times the noise of a frame. */
const mostBeyond = 4
/** Milliseconds at 30 frames a second, and at the slowest rate supported. */
const oneFrame = 33
const longestFrame = 150
