import { askForFit } from '#core/session/pendingFits.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { fitOf } from '#core/squat/knownBody.ts'

/**
 * M10: the person or a trainer says that a rep was good, or takes that back. Every rep of the stance is read again by a fit that
 * knows it; a rep of an earlier stance, or one yet to come, is only noted.
 */
export const markKnownGood = (state: SessionState, index: number, isGood: boolean): SessionState => {
  const others = state.body.knownGood.filter((other) => other !== index)
  const body = { ...state.body, knownGood: isGood ? [...others, index] : others }
  const marked: SessionState = { ...state, body }
  if (body.setUp === null || !body.reps.some((rep) => rep.index === index)) return marked
  const fits = askForFit(state.fits, body.stance, fitOf(body, body.setUp.setUp.standing), state.finished)
  return { ...marked, fits }
}
