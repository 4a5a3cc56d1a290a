import type { Measured } from '#core/measured.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { type Side, sides } from '#core/side.ts'
import { widenForMovedFoot } from '#core/squat/movedFoot.ts'
import type { SquatFrame } from '#core/squat/readFrame.ts'
import { insideLine } from '#core/squat/decideKnee.ts'
import { isBentEnough } from '#core/squat/isBentEnough.ts'
import { stepWarning } from '#core/squat/stepWarning.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** Moves both legs' warnings on; `read` gives null where the knee isn't judged. */
export const switchWarnings = (
  state: SessionState,
  at: Milliseconds,
  read: (side: Side) => Measured<Degrees> | null,
): readonly [SessionState, readonly SessionEvent[]] => {
  const events: SessionEvent[] = []
  const warnings = { ...state.warnings }
  for (const side of sides) {
    const before = state.warnings[side]
    const inward = read(side)
    const after = stepWarning(before, at, inward, insideLine(state.camera.yaw))
    warnings[side] = after
    if (before.kind !== 'on' && after.kind === 'on')
      events.push({ kind: 'warningRaised', at, warning: 'kneeInside', side, crossedAt: after.since })
    if (before.kind === 'on' && after.kind !== 'on')
      events.push({
        kind: 'warningCleared',
        at,
        warning: 'kneeInside',
        side,
        crossedAt: before.since,
        raisedAt: before.raisedAt,
        knownBack: inward?.seen === true,
      })
  }
  return [{ ...state, warnings }, events]
}

/** Knees are judged live only in a rep and from the depth on where the front view can tell. */
export const kneesToWarn =
  (frame: SquatFrame, inRep: boolean) =>
  (side: Side): Measured<Degrees> | null => {
    const { reading, footMoved } = frame
    if (!inRep || reading === null || !isBentEnough(frame)) return null
    const { inward } = reading.legs[side]
    return footMoved ? widenForMovedFoot(inward) : inward
  }
