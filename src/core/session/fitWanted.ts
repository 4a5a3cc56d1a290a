import { flexionFromHipDrop } from '#core/legModel/hipDrop.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { pendingFit } from '#core/session/pendingFits.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import type { RepStep } from '#core/squat/stepRep.ts'
import { degreesFromRadians } from '#core/units.ts'

/**
 * - `standing`: the standing picture and the reps known so far.
 * - `underWay`: the rep under way as well, as far as it has come; it is not kept.
 * - `finished`: the rep that has just ended as well.
 */
export type FitOccasion = 'standing' | 'underWay' | 'finished'

/** M1, M2: at which moments the body is fitted again. */
export const fitWanted = (
  { body, fits, stance, rep, frames }: Pick<SessionState, 'body' | 'fits' | 'rep' | 'frames' | 'stance'>,
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
      return null
    case undefined:
      return body.reps.length === 0 &&
        pendingFit(fits, body.stance) === null &&
        hasPassedAStep({ body, rep, frames })
        ? 'underWay'
        : null
  }
}

/**
 * Flexion (degrees) on the way down at which a stance's first rep is fitted as far as it has come: the standing picture
 * alone leaves knees so uncertain that their warnings wait. The last is deep enough for nearly all that a rep teaches.
 */
const stepsDown = [60, 75, 90]

const hasPassedAStep = ({ body, rep, frames }: Pick<SessionState, 'body' | 'rep' | 'frames'>): boolean => {
  const [before, last] = frames.slice(-2)
  if (rep.kind !== 'under way' || body.setUp === null || before === undefined || last === undefined)
    return false
  const { standing } = body.setUp.setUp
  const [from, to] = [before, last].map((frame) => degreesFromRadians(flexionFromHipDrop(standing, frame)))
  return stepsDown.some((step) => (from ?? 0) < step && (to ?? 0) >= step)
}
