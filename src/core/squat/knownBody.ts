import { type PreparedSetUp, prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { type PooledRep, poolRep } from '#core/legModel/pooledRep.ts'
import { rememberPerson } from '#core/legModel/rememberPerson.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { SetUp } from '#core/legModel/fitSetUp.ts'
import type { Fit } from '#core/squat/fitRequest.ts'

/** What has been learned of this person in this stance: nothing, then the standing picture, then rep by rep more. */
export type KnownBody = {
  /** Goes up with each new stance: the fit of a former one says nothing here. */
  readonly stance: number
  readonly setUp: PreparedSetUp | null
  /** Number of the request that gave the set-up; 0 before the first. */
  readonly fittedBy: number
  /** The reps of this stance that the next fit rests on. */
  readonly reps: readonly PooledRep[]
  /** What former stances taught about the person. */
  readonly person: Partial<SetUpPriors>
}

export const nothingKnown: KnownBody = { stance: 1, setUp: null, fittedBy: 0, reps: [], person: {} }

/** A fit's time grows with its reps (about 10 ms each), and a set may have forty. Proposed: no clip holds more than five. */
const mostReps = 6

/** M2: a finished rep belongs to the stance from now on. The same body when the rep shows nothing to fit. */
export const learnFromRep = (
  body: KnownBody,
  standing: StandingPose,
  frames: readonly PersonFrame[],
): KnownBody => {
  const rep = poolRep(standing, frames)
  return rep.poses.length === 0 ? body : { ...body, reps: [...body.reps, rep].slice(-mostReps) }
}

/** What is to be fitted now, starting from what is known. */
export const fitOf = ({ setUp, reps, person }: KnownBody, standing: StandingPose): Fit => ({
  kind: 'fit',
  standing,
  reps,
  priors: person,
  startFrom: setUp?.setUp.parameters ?? null,
})

/** Only newer fits of this stance count. */
export const takeSetUp = (body: KnownBody, stance: number, fittedBy: number, setUp: SetUp): KnownBody =>
  stance === body.stance && fittedBy > body.fittedBy
    ? { ...body, fittedBy, setUp: prepareSetUp(setUp) }
    : body

/** M3: in a new stance only what belongs to the person still holds. */
export const leaveStance = ({ stance, setUp, person }: KnownBody): KnownBody => ({
  ...nothingKnown,
  stance: stance + 1,
  person: setUp === null ? person : rememberPerson(setUp.setUp, { ...setUpPriors, ...person }),
})
