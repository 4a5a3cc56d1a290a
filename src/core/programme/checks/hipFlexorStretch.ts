import { distance } from '#core/geometry/plane.ts'
import { cantTell, type Check, type CheckFault, type Condition } from '#core/programme/checks/checkReading.ts'
import { condition, percentCondition } from '#core/programme/checks/condition.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { angleAt, trunkLeanOf, whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import { otherSide } from '#core/side.ts'

const { backKneeLeast, heelRise, trunkLean, strideLeast, standingTilt, footLeast } = checkThresholds

/** P4: standing, from the side; the stretched leg well behind, its knee straight, its heel down, the trunk upright. */
export const checkHipFlexorStretch: Check = (frame, side, memory) => {
  const front = otherSide(side)
  const unseen = whyJointsUnseen(frame, [
    [side, 'hip'],
    [side, 'knee'],
    [side, 'ankle'],
    [side, 'heel'],
    [side, 'toe'],
    [front, 'ankle'],
  ])
  if (unseen !== null) return [cantTell(unseen), memory]
  const { image } = frame
  const back = image[side]
  const lean = trunkLeanOf(frame)
  if (lean > standingTilt.value) return [cantTell('notStanding'), memory]
  const shank = distance(back.knee, back.ankle)
  if (Math.abs(back.toe.x - back.heel.x) < footLeast.value * shank) return [cantTell('notFromSide'), memory]

  const facing = Math.sign(back.toe.x - back.heel.x)
  const stride = (facing * (image[front].ankle.x - back.ankle.x)) / shank
  const knee = angleAt(back.hip, back.knee, back.ankle)
  const heel = (back.toe.y - back.heel.y) / shank
  const conditions: readonly Condition[] = [
    percentCondition('stride', stride, strideLeast.value, null),
    condition('backKnee', knee, 'degrees', backKneeLeast.value, null),
    percentCondition('heelDown', heel, null, heelRise.value),
    condition('upright', lean, 'degrees', null, trunkLean.value),
  ]
  const failed = conditions.find(({ met }) => !met)?.name
  const fault = failed === 'stride' && stride < 0 ? 'otherLeg' : (faults[failed ?? 'none'] ?? null)
  return [
    {
      kind: 'seen',
      fault,
      conditions,
      atRest: stride < strideLeast.value,
      gap: null,
      dip: null,
    },
    memory,
  ]
}

const faults: Readonly<Record<string, CheckFault>> = {
  stride: 'longerStep',
  backKnee: 'straightenKnee',
  heelDown: 'heelDown',
  upright: 'standTall',
}
