import { fitSetUp, type SetUp } from '#core/legModel/fitSetUp.ts'
import type { PooledRep } from '#core/legModel/pooledRep.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import type { SetUpParameters, SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import type { RepSummary } from '#core/session/sessionEvents.ts'
import type { FinishedRep } from '#core/squat/finishedRep.ts'
import { judgeRep } from '#core/squat/judgeRep.ts'

export type Fit = {
  readonly kind: 'fit'
  readonly standing: StandingPose
  readonly reps: readonly PooledRep[]
  readonly priors: Partial<SetUpPriors>
  /** The former fit's end: saves iterations. */
  readonly startFrom: SetUpParameters | null
}

/** The slow part of a session as plain data: it takes tens of milliseconds and may be worked out on another thread. */
export type FitRequest = {
  /** Goes up with each request of a session. */
  readonly number: number
  /** The stance it belongs to. */
  readonly stance: number
  readonly set: Fit | { readonly kind: 'fitted'; readonly setUp: SetUp }
  /** Reps to be read by that set-up. */
  readonly read: readonly FinishedRep[]
}

export type FitAnswer = {
  readonly number: number
  readonly stance: number
  readonly setUp: SetUp
  readonly reps: readonly RepSummary[]
}

export const solveFit = ({ number, stance, set, read }: FitRequest): FitAnswer => {
  const setUp = set.kind === 'fitted' ? set.setUp : fit(set)
  const prepared = read.length === 0 ? null : prepareSetUp(setUp)
  return {
    number,
    stance,
    setUp,
    reps:
      prepared === null
        ? []
        : read.map(({ index, times, frames }) => judgeRep(prepared, frames, index, times)),
  }
}

const fit = ({ standing, reps, priors, startFrom }: Fit): SetUp =>
  fitSetUp(standing, reps, { priors, ...(startFrom === null ? {} : { startFrom }) })
