import type { PersonFrame } from '#core/body/poseFrame.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { poolStanding, type StandingPose } from '#core/legModel/standingPose.ts'
import { fitWanted } from '#core/session/fitWanted.ts'
import { askForFit, pendingFit } from '#core/session/pendingFits.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import type { FinishedRep } from '#core/squat/finishedRep.ts'
import type { FitRequest } from '#core/squat/fitRequest.ts'
import { fitOf, type KnownBody, learnFromRep } from '#core/squat/knownBody.ts'
import type { RepStep } from '#core/squat/stepRep.ts'

/** M1, M2: asks for a fit when the moment wants one. `frames` are the rep's that `step` belongs to. */
export const askForWantedFit = (
  state: SessionState,
  frames: readonly PersonFrame[],
  step: RepStep | null,
): SessionState => {
  const occasion = fitWanted(state, step)
  const standing = occasion === null ? null : standingNow(state)
  if (occasion === null || standing === null) return state
  const { body } = state
  switch (occasion) {
    case 'standing':
      return ask(state, fitOf(body, standing))
    case 'underWay': {
      const pooled = poolRep(standingOf(state, standing), frames)
      const reps = [...body.reps, { index: state.repCount + 1, pooled }]
      return ask(state, fitOf({ ...body, reps }, standing))
    }
    case 'finished':
      return askAfterRep(state, standing, frames)
  }
}

/** The rep is fitted and read again with all its frames; of a rep without a deep frame nothing can be learned. */
const askAfterRep = (
  state: SessionState,
  standing: StandingPose,
  frames: readonly PersonFrame[],
): SessionState => {
  const body = learnFromRep(state.body, standingOf(state, standing), frames, state.repCount)
  const rep = state.finished.at(-1)
  const read = rep === undefined ? [] : [{ ...rep, frames }]
  if (body !== state.body) return ask({ ...state, body }, fitOf(body, standing), read)
  const set = knownSet(body)
  return set === null ? state : ask(state, set, read)
}

/** M5: at the end of a stance its reps are read again by the last fit, except those that it has read already. */
export const askForLastReading = (state: SessionState): SessionState => {
  const { body, finished, fits } = state
  const pending = pendingFit(fits, body.stance)
  const unread = pending === null ? finished.filter(({ readBy }) => readBy < body.fittedBy) : finished
  const set = pending ?? knownSet(body)
  const cleared: SessionState = { ...state, finished: [] }
  return set === null || unread.length === 0 ? cleared : ask(cleared, set, unread)
}

const ask = (
  state: SessionState,
  set: FitRequest['set'],
  read: readonly FinishedRep[] = [],
): SessionState => ({ ...state, fits: askForFit(state.fits, state.body.stance, set, read) })

const knownSet = ({ setUp }: KnownBody): FitRequest['set'] | null =>
  setUp === null ? null : { kind: 'fitted', setUp: setUp.setUp }

const standingNow = ({ stance }: SessionState) => poolStanding(stance.samples.map(({ frame }) => frame))

/** Reps are pooled against the picture that the stance's first fit saw, so that all of them are measured alike. */
const standingOf = ({ body }: SessionState, standing: StandingPose) => body.setUp?.setUp.standing ?? standing
