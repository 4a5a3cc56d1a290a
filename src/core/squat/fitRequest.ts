import { contradictsPerson } from '#core/legModel/contradictsPerson.ts'
import { fitSetUp, type RepToFit, type SetUp } from '#core/legModel/fitSetUp.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import type { SetUpParameters, SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import type { RepSummary } from '#core/squat/repSummary.ts'
import type { FinishedRep } from '#core/squat/finishedRep.ts'
import { judgeRep } from '#core/squat/judgeRep.ts'

export type Fit = {
  readonly kind: 'fit'
  readonly standing: StandingPose
  readonly reps: readonly RepToFit[]
  /** Remembered; passed over when this body contradicts it. */
  readonly person: Partial<SetUpPriors>
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
  /** The remembered person is somebody else. */
  readonly isStranger: boolean
  readonly reps: readonly RepSummary[]
}

export const solveFit = ({ number, stance, set, read }: FitRequest): FitAnswer => {
  const { setUp, isStranger } = set.kind === 'fitted' ? { setUp: set.setUp, isStranger: false } : fit(set)
  const prepared = read.length === 0 ? null : prepareSetUp(setUp)
  return {
    number,
    stance,
    setUp,
    isStranger,
    reps:
      prepared === null
        ? []
        : read.map(({ index, times, frames }) => judgeRep(prepared, frames, index, times)),
  }
}

/** More reps would tell no better who stands there, and cost a second fit each. */
const mostRepsToDoubt = 1

const fit = ({ standing, reps, person, startFrom }: Fit) => {
  const start = startFrom === null ? {} : { startFrom }
  const isDoubted = Object.keys(person).length > 0 && reps.length <= mostRepsToDoubt
  const stranger = isDoubted ? fitSetUp(standing, reps, start) : null
  if (stranger !== null && contradictsPerson(stranger, person)) return { setUp: stranger, isStranger: true }
  return { setUp: fitSetUp(standing, reps, { priors: person, ...start }), isStranger: false }
}
