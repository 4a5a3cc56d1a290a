import type { Fit, FitAnswer } from '#core/squat/fitRequest.ts'
import type { KnownBeforehand } from '#core/squat/knownBeforehand.ts'
import { type PreparedSetUp, prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { type PooledRep, poolRep } from '#core/legModel/pooledRep.ts'
import { rememberPerson } from '#core/legModel/rememberPerson.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'

/** What has been learned of this person in this stance: nothing, then the standing picture, then rep by rep more. */
export type KnownBody = {
  /** Goes up with each new stance: the fit of a former one says nothing here. */
  readonly stance: number
  readonly setUp: PreparedSetUp | null
  /** Number of the request that gave the set-up; 0 before the first. */
  readonly fittedBy: number
  /** The reps of this stance that the next fit rests on. */
  readonly reps: readonly KnownRep[]
  /** What former stances taught about the person. */
  readonly person: Partial<SetUpPriors>
  /** Numbers of the reps that are known to be good. */
  readonly knownGood: readonly number[]
}

export type KnownRep = { readonly index: number; readonly pooled: PooledRep }

export const knownFrom = ({ knownGood }: KnownBeforehand): KnownBody => ({
  stance: 1,
  setUp: null,
  fittedBy: 0,
  reps: [],
  person: {},
  knownGood,
})

/** A fit's time grows with its reps (about 10 ms each), and a set may have forty. Proposed: no clip holds more than five. */
const mostReps = 6

/** M2: a finished rep belongs to the stance from now on. The same body when the rep shows nothing to fit. */
export const learnFromRep = (
  body: KnownBody,
  standing: StandingPose,
  frames: readonly PersonFrame[],
  index: number,
): KnownBody => {
  const pooled = poolRep(standing, frames)
  return pooled.poses.length === 0 ? body : { ...body, reps: lastOf(body, { index, pooled }) }
}

/** A rep that is known to be good stays, however many follow. */
const lastOf = ({ reps, knownGood }: KnownBody, next: KnownRep): readonly KnownRep[] => {
  const all = [...reps, next]
  if (all.length <= mostReps) return all
  const oldest = all.findIndex(({ index }) => !knownGood.includes(index))
  return all.toSpliced(Math.max(0, oldest), 1)
}

/** What is to be fitted now, starting from what is known. */
export const fitOf = ({ setUp, reps, person, knownGood }: KnownBody, standing: StandingPose): Fit => ({
  kind: 'fit',
  standing,
  reps: reps.map(({ index, pooled }) => ({ ...pooled, knownGood: knownGood.includes(index) })),
  person,
  startFrom: setUp?.setUp.parameters ?? null,
})

/** Only newer fits of this stance count. */
export const takeSetUp = (
  body: KnownBody,
  { stance, number, setUp, isStranger }: Pick<FitAnswer, 'stance' | 'number' | 'setUp' | 'isStranger'>,
): KnownBody => {
  if (stance !== body.stance || number <= body.fittedBy) return body
  const taken: KnownBody = { ...body, fittedBy: number, setUp: prepareSetUp(setUp) }
  return isStranger ? { ...taken, person: {} } : taken
}

/** M3: in a new stance only what belongs to the person still holds. */
export const leaveStance = (body: KnownBody): KnownBody => ({
  ...body,
  stance: body.stance + 1,
  setUp: null,
  fittedBy: 0,
  reps: [],
  person: learnedPerson(body),
})

/** What is known of the person by now, for the next stance. */
const learnedPerson = ({ setUp, person }: KnownBody): Partial<SetUpPriors> =>
  setUp === null ? person : rememberPerson(setUp.setUp, setUpPriors)
