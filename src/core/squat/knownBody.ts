import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Stance } from '#core/body/stance.ts'
import { fitSetUp } from '#core/legModel/fitSetUp.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import { type PooledRep, poolRep } from '#core/legModel/pooledRep.ts'
import { type PreparedSetUp, prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { rememberPerson } from '#core/legModel/rememberPerson.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'

/** What has been learned of this person in this stance: nothing, then the standing picture, then rep by rep more. */
export type KnownBody = {
  readonly setUp: PreparedSetUp | null
  /** The reps of this stance that the fit rests on. */
  readonly reps: readonly PooledRep[]
  /** What former stances taught about the person. */
  readonly person: Partial<SetUpPriors>
}

export const nothingKnown: KnownBody = { setUp: null, reps: [], person: {} }

/** A fit's time grows with its reps (about 10 ms each), and a set may have forty. Proposed: no clip holds more than five. */
const mostReps = 6

/** M1: before the first rep of a stance, the standing picture and the general priors, with honestly wide errors. */
export const meetBody = (body: KnownBody, stance: Stance): KnownBody =>
  body.setUp === null ? fit(body, stance) : body

/** M2: after each rep the set-up is fitted again to all of this stance. */
export const learnFromRep = (body: KnownBody, stance: Stance, frames: readonly PersonFrame[]): KnownBody => {
  if (body.setUp === null) return body
  const rep = poolRep(body.setUp.setUp.standing, frames)
  return rep.poses.length === 0 ? body : fit({ ...body, reps: [...body.reps, rep].slice(-mostReps) }, stance)
}

/** M3: in a new stance only what belongs to the person still holds. */
export const leaveStance = ({ setUp, person }: KnownBody): KnownBody =>
  setUp === null
    ? { ...nothingKnown, person }
    : { ...nothingKnown, person: rememberPerson(setUp.setUp, { ...setUpPriors, ...person }) }

const fit = (body: KnownBody, stance: Stance): KnownBody => {
  const standing = poolStanding(stance.samples.map(({ frame }) => frame))
  if (standing === null) return body
  const former = body.setUp?.setUp.parameters
  const setUp = fitSetUp(standing, body.reps, {
    priors: body.person,
    ...(former === undefined ? {} : { startFrom: former }),
  })
  return { ...body, setUp: prepareSetUp(setUp) }
}
