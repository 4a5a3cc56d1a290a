import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Dip } from '#core/singleLeg/dip.ts'
import type { DipMemory } from '#core/singleLeg/stepDip.ts'
import type { Side } from '#core/side.ts'

/** What the person has to change for the time to count. */
export type CheckFault =
  | 'hipsUp'
  | 'hipsLower'
  | 'bendKnee'
  | 'straightenKnee'
  | 'levelShin'
  | 'openKnee'
  | 'feetTogether'
  | 'pelvisStill'
  | 'otherLeg'
  | 'longerStep'
  | 'heelDown'
  | 'standTall'
  | 'footUp'
  | 'standOnOther'
  | 'goLower'

/** Why the camera can't vouch for anything now. */
export type CheckRefusal =
  | 'nobody'
  | 'severalPeople'
  | 'outOfFrame'
  | 'hidden'
  | 'notFromSide'
  | 'notFromFront'
  | 'notLying'
  | 'notOnSide'
  | 'notStanding'

export type ConditionName =
  | 'oneLine'
  | 'kneeBend'
  | 'shinLevel'
  | 'kneeRise'
  | 'feetTogether'
  | 'pelvisStill'
  | 'stride'
  | 'backKnee'
  | 'heelDown'
  | 'upright'
  | 'footUp'
  | 'lowEnough'

/** One part of a rule with its number now. Degrees, or per cent of a length of the person's own. */
export type Condition = {
  readonly name: ConditionName
  readonly met: boolean
  readonly value: number
  readonly unit: 'degrees' | 'percent'
  readonly least: number | null
  readonly most: number | null
}

export type CheckReading =
  | {
      readonly kind: 'seen'
      /** Every condition is met; the fault names the first that is not. */
      readonly fault: CheckFault | null
      readonly conditions: readonly Condition[]
      /** Lowered, closed, let go: where the next repetition starts from. */
      readonly atRest: boolean
      /** The lesson's knee gap as a share of the widest seen; null elsewhere. */
      readonly gap: number | null
      /** The squat on one leg that has just ended; null elsewhere. */
      readonly dip: Dip | null
    }
  | { readonly kind: 'cantTell'; readonly why: CheckRefusal }

/** What a rule has learnt of this person since this side began. */
export type CheckMemory = {
  /** Bridge: the straightest line held so far, degrees. Lesson: the widest gap, shin lengths. */
  readonly best: number | null
  /** Clam: the knees' distance with the shell closed, thigh lengths. */
  readonly closed: number | null
  /** Clam: how the pelvis lay with the shell closed, degrees. */
  readonly pelvis: number | null
  /** Single-leg squat. */
  readonly dip: DipMemory | null
}

export const nothingLearnt: CheckMemory = { best: null, closed: null, pelvis: null, dip: null }

/** The other leg begins anew; where the camera stands is known still. */
export const learntForOtherSide = ({ dip }: CheckMemory): CheckMemory => ({
  ...nothingLearnt,
  dip: dip === null ? null : { ...dip, standing: null },
})

/** One exercise's rule: pure, frame by frame. `side` is the leg at work. */
export type Check = (
  frame: PersonFrame,
  side: Side,
  memory: CheckMemory,
) => readonly [CheckReading, CheckMemory]

export const cantTell = (why: CheckRefusal): CheckReading => ({ kind: 'cantTell', why })
