import type { Measured } from '#core/measured.ts'
import { clearBelow, warnFrom } from '#core/squat/decideKnee.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** One leg's warning. Hysteresis and hold time live here, so that noise never flickers it. */
export type WarningState =
  | { readonly kind: 'off' }
  | { readonly kind: 'crossing'; readonly since: Milliseconds; readonly lastSeen: Milliseconds }
  | {
      readonly kind: 'on'
      /** When the knee crossed the line. */
      readonly since: Milliseconds
      readonly raisedAt: Milliseconds
      readonly lastSeen: Milliseconds
    }

export const noWarning: WarningState = { kind: 'off' }

/** A reading that stays unseen this long ends a warning: never show a stale value. Proposed. */
const staleAfter = 500

/**
 * W1: raised when the knee reads inside for the hold time, cleared when it reads clear, comes up out of the judged depth or
 * stays unseen. `line` is where inside begins. `inward` is null outside the judged depth.
 */
export const stepWarning = (
  state: WarningState,
  at: Milliseconds,
  inward: Measured<Degrees> | null,
  line: Degrees,
): WarningState => {
  if (inward === null) return noWarning
  if (!inward.seen) return state.kind !== 'off' && at - state.lastSeen < staleAfter ? state : noWarning
  switch (state.kind) {
    case 'off':
      return inward.value >= warnFrom(inward.error, line)
        ? { kind: 'crossing', since: at, lastSeen: at }
        : state
    case 'crossing':
      if (inward.value < warnFrom(inward.error, line)) return noWarning
      return at - state.since >= thresholds.holdToWarn.value
        ? { kind: 'on', since: state.since, raisedAt: at, lastSeen: at }
        : { ...state, lastSeen: at }
    case 'on':
      return inward.value < clearBelow(inward.error, line) ? noWarning : { ...state, lastSeen: at }
  }
}
