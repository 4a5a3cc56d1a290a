import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance, middle } from '#core/geometry/plane.ts'
import {
  cantTell,
  type Check,
  type CheckFault,
  type CheckRefusal,
  type Condition,
} from '#core/programme/checks/checkReading.ts'
import { condition, percentCondition } from '#core/programme/checks/condition.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { slope, whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import { otherSide, type Side } from '#core/side.ts'
import { degreesFromRadians } from '#core/units.ts'

const { kneeRise, kneeClosed, feetApart, pelvisRoll, lyingTilt, shouldersLeast } = checkThresholds

/**
 * Shares of the trunk: adults' thigh and shank (segment lengths after Winter 2009). The thighs point at the camera, so their
 * own length in the picture says nothing; the trunk lies across it.
 */
const thighOfTrunk = 0.84
const shankOfTrunk = 0.84

/** P3: on the side, the front of the body to the camera; the upper knee rises, the feet stay together, the pelvis stays. */
export const checkClam: Check = (frame, side, memory) => {
  const why = whyNot(frame, side)
  if (why !== null) return [cantTell(why), memory]
  const { image, world } = frame
  const under = otherSide(side)
  if (image[side].hip.y > image[under].hip.y) return [cantTell('notOnSide'), memory]
  const trunk = distance(
    middle(image.left.shoulder, image.right.shoulder),
    middle(image.left.hip, image.right.hip),
  )
  const apart = (image[under].knee.y - image[side].knee.y) / (thighOfTrunk * trunk)
  const closed = Math.min(apart, memory.closed ?? apart)
  const rise = apart - closed
  const isClosed = rise < kneeClosed.value
  const roll = degreesFromRadians(
    Math.atan2(world[side].hip.z - world[under].hip.z, world[under].hip.y - world[side].hip.y),
  )
  const pelvis = memory.pelvis === null || isClosed ? (memory.pelvis ?? roll) : memory.pelvis
  const feet = distance(image[side].ankle, image[under].ankle) / (shankOfTrunk * trunk)
  const conditions: readonly Condition[] = [
    percentCondition('kneeRise', rise, kneeRise.value, null),
    percentCondition('feetTogether', feet, null, feetApart.value),
    condition('pelvisStill', roll - pelvis, 'degrees', null, pelvisRoll.value),
  ]
  const fault = faults[conditions.find(({ met }) => !met)?.name ?? 'none'] ?? null
  return [
    { kind: 'seen', fault, conditions, atRest: isClosed, gap: null, dip: null },
    { ...memory, closed, pelvis },
  ]
}

const faults: Readonly<Record<string, CheckFault>> = {
  kneeRise: 'openKnee',
  feetTogether: 'feetTogether',
  pelvisStill: 'pelvisStill',
}

const whyNot = (frame: PersonFrame, side: Side): CheckRefusal | null => {
  const under = otherSide(side)
  const unseen = whyJointsUnseen(frame, [
    [side, 'shoulder'],
    [under, 'shoulder'],
    [side, 'hip'],
    [under, 'hip'],
    [side, 'knee'],
    [under, 'knee'],
    [side, 'ankle'],
    [under, 'ankle'],
  ])
  if (unseen !== null) return unseen
  const { image, world } = frame
  const shoulders = middle(image.left.shoulder, image.right.shoulder)
  const hips = middle(image.left.hip, image.right.hip)
  if (slope(shoulders, hips) > lyingTilt.value) return 'notLying'
  const across = distance(image.left.shoulder, image.right.shoulder)
  const isStacked = slope(image.left.shoulder, image.right.shoulder) > 90 - lyingTilt.value
  if (!isStacked || across < shouldersLeast.value * distance(shoulders, hips)) return 'notOnSide'
  // Bent hips bring the knees toward a camera that sees the front, and away from one that sees the back.
  return world[under].knee.z < world[under].hip.z ? null : 'notFromFront'
}
