import type { SessionState } from '#core/session/sessionState.ts'
import { pendingFit } from '#core/session/pendingFits.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import type { RepStep } from '#core/squat/stepRep.ts'

/**
 * - `standing`: the standing picture and the reps known so far.
 * - `underWay`: the rep under way as well, as far as it has come; it is not kept.
 * - `finished`: the rep that has just ended as well.
 */
export type FitOccasion = 'standing' | 'underWay' | 'finished'

/** M1, M2: at which moments the body is fitted again. */
export const fitWanted = (
  { body, fits, stance }: Pick<SessionState, 'body' | 'fits' | 'rep' | 'frames' | 'stance'>,
  step: RepStep | null,
): FitOccasion | null => {
  // From the side there is nothing for the front's model to learn.
  if (nearLeg({ body, stance }) !== null) return null
  switch (step?.kind) {
    case 'started':
      return body.setUp === null && pendingFit(fits, body.stance) === null ? 'standing' : null
    case 'finished':
      return 'finished'
    case 'dropped':
    case undefined:
      return null
  }
}
