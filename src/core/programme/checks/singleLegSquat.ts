import {
  cantTell,
  type Check,
  type CheckFault,
  type CheckRefusal,
  type Condition,
} from '#core/programme/checks/checkReading.ts'
import { condition, percentCondition } from '#core/programme/checks/condition.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { trunkLeanOf, whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import { type Feet, readFeet } from '#core/singleLeg/feet.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { stepDip } from '#core/singleLeg/stepDip.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { otherSide, type Side } from '#core/side.ts'

const { standingTilt } = checkThresholds
const { facingMost, footLifted, dipLeast } = singleLegThresholds

/** P10: a small squat on one leg, from the front: the other foot off the floor, the knee bent by 40° or more. Its knee is measured, not judged. */
export const checkSingleLegSquat: Check = (frame, side, memory) => {
  const why = whyNot(frame, side)
  if (why !== null) return [cantTell(why), memory]
  const { feet, lifted } = readFeet(frame, side)
  const { bend, isLow, turn, atRest, ended, memory: dip } = stepDip(frame, side, feet, memory.dip)
  const learnt = { ...memory, dip }
  if (Math.abs(turn) > facingMost.value) return [cantTell('notFromFront'), learnt]
  const conditions: readonly Condition[] = [
    percentCondition('footUp', lifted, footLifted.value, null),
    condition('lowEnough', bend, 'degrees', dipLeast.value, null),
  ]
  return [{ kind: 'seen', fault: faultOf(feet, isLow), conditions, atRest, gap: null, dip: ended }, learnt]
}

const faultOf = (feet: Feet, isLow: boolean): CheckFault | null => {
  if (feet === 'otherOne') return 'standOnOther'
  if (feet === 'both') return 'footUp'
  return isLow ? null : 'goLower'
}

const whyNot = (frame: PersonFrame, side: Side): CheckRefusal | null => {
  const unseen = whyJointsUnseen(frame, [
    ['left', 'shoulder'],
    ['right', 'shoulder'],
    [side, 'hip'],
    [side, 'knee'],
    [side, 'ankle'],
    [side, 'toe'],
    [otherSide(side), 'ankle'],
    [otherSide(side), 'toe'],
  ])
  if (unseen !== null) return unseen
  return trunkLeanOf(frame) > standingTilt.value ? 'notStanding' : null
}
