import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionView } from '#core/session/sessionView.ts'

// PLACEHOLDER: signatures only; the implementation follows within the hour.
export type SessionState = { readonly frames: number }
export const openSession = (): SessionState => ({ frames: 0 })
export const stepSession = (state: SessionState, _frame: PoseFrame): readonly [SessionState, readonly SessionEvent[]] => [state, []]
/** What the end of the source means: a rep under way is dropped, a standing warning stays open. */
export const closeSession = (state: SessionState): readonly [SessionState, readonly SessionEvent[]] => [state, []]
export const viewSession = (_state: SessionState): SessionView => { throw new Error('not yet') }
