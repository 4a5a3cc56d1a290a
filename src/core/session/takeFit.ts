import { settleFit } from '#core/session/pendingFits.ts'
import type { SessionState, Step } from '#core/session/sessionState.ts'
import { markRead } from '#core/squat/finishedRep.ts'
import { type FitAnswer, solveFit } from '#core/squat/fitRequest.ts'
import { takeSetUp } from '#core/squat/knownBody.ts'
import { milliseconds } from '#core/units.ts'

/**
 * Takes back what was asked for. A set-up of a former stance, or one older than what is known, is passed over; the reps that
 * it read are revised all the same.
 */
export const takeFit = (state: SessionState, answer: FitAnswer): Step => {
  const { number, stance, reps } = answer
  const body = takeSetUp(state.body, answer)
  const at = state.person?.at ?? milliseconds(0)
  return [
    {
      ...state,
      body,
      fits: settleFit(state.fits, number),
      finished: stance === body.stance ? markRead(state.finished, reps, number) : state.finished,
    },
    reps.map((rep) => ({ kind: 'repRevised', at, rep })),
  ]
}

/** Works everything out at once that waits: for recordings and tests, where nobody watches. */
export const solveWaiting = (before: SessionState): Step => {
  let state = before
  const events = []
  for (let request = state.fits.waiting[0]; request !== undefined; request = state.fits.waiting[0]) {
    const [after, revisions] = takeFit(state, solveFit(request))
    state = after
    events.push(...revisions)
  }
  return [state, events]
}
