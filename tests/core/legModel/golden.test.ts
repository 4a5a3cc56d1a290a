import { describe, expect, test } from 'vitest'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import { cameraOfSetUp } from '#core/legModel/cameraOfSetUp.ts'
import { fitSetUp } from '#core/legModel/fitSetUp.ts'
import { judgeRepLegs } from '#core/squat/judgeRepLegs.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { notSeen } from '#core/measured.ts'
import { sides } from '#core/side.ts'
import { degreesFromRadians } from '#core/units.ts'
import { loadRecording, loadTruth } from '../../fixtures/recordings.ts'

/** Judges every rep with what was known when it ended, as a session does; rep boundaries come from the truth here. */
const judgeRecording = (name: string) => {
  const truth = loadTruth(name)
  const frames = loadRecording(name)
    .map(readPose)
    .filter((frame): frame is PersonFrame => frame.kind === 'person')
  const framesOf = (rep: (typeof truth.reps)[number]) =>
    frames.filter(({ at }) => at >= rep.started_at_ms && at <= rep.ended_at_ms)
  return truth.reps.map((rep, index) => {
    const standing = poolStanding(frames.filter(({ at }) => at <= rep.ended_at_ms))
    if (standing === null) throw new Error('Nobody stands')
    const setUp = fitSetUp(
      standing,
      truth.reps.slice(0, index + 1).map((known) => poolRep(standing, framesOf(known))),
    )
    return { rep, setUp, judged: judgeRepLegs(prepareSetUp(setUp), framesOf(rep)), camera: truth.camera }
  })
}

/** Halfway between a true 3° and a true 10°. */
const inside = 6.5

describe.each(['anna_y0_desk', 'ben_y30_desk', 'chika_y0_floor', 'anna_y45_desk'])('%s', (name) => {
  const reps = judgeRecording(name)
  const legs = reps.flatMap(({ rep, judged }) =>
    sides.map((side) => ({ truth: rep[side].held_inward_deg, inward: judged.legs[side].inward })),
  )

  test('every knee that falls in is called inside and no straight one is', () => {
    const wrong = legs.filter(({ truth, inward }) => {
      if (!inward.seen) return true
      return truth >= 9.7 ? inward.value < inside : truth <= 3 && inward.value >= inside
    })
    expect(wrong).toEqual([])
  })

  test('angles lie within twice their error, all but one of ten, and 3° on average', () => {
    const misses = legs.map(({ truth, inward }) =>
      inward.seen ? Math.abs(inward.value - truth) : Number.NaN,
    )
    const beyond = legs.filter(
      ({ truth, inward }) => inward.seen && Math.abs(inward.value - truth) > 2 * inward.error,
    )
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(3)
    expect(beyond.length).toBeLessThanOrEqual(1)
  })

  test('the camera is found within 4° of yaw and 1.5° of roll', () => {
    const last = reps.at(-1)
    if (last === undefined) throw new Error('No rep')
    expect(Math.abs(degreesFromRadians(last.setUp.parameters.yaw) - last.camera.yaw_deg)).toBeLessThan(4)
    expect(Math.abs(degreesFromRadians(last.setUp.parameters.roll) + last.camera.roll_deg)).toBeLessThan(1.5)
  })

  test('the camera’s distance is found within a fifth, and twice its own error, of any of the bodies', () => {
    const last = reps.at(-1)
    if (last === undefined) throw new Error('No rep')
    const { distance } = cameraOfSetUp(last.setUp)
    if (!distance.seen) throw new Error('No distance')
    const miss = Math.abs(distance.value - last.camera.distance_m)
    expect(miss).toBeLessThan(last.camera.distance_m / 5)
    expect(miss).toBeLessThan(2 * distance.error)
  })
})

test('[V2] of lifted heels both knees are told, or withheld, within two of their errors, and the other measures are not', () => {
  const lifted = judgeRecording('anna_heel_lift_yaw40').filter(({ rep }) => rep.left.max_heel_lift_cm > 2)
  expect(lifted.length).toBeGreaterThan(0)
  for (const { judged, rep } of lifted) {
    expect(judged.feetPlanted).toBe(false)
    for (const side of sides) {
      const { inward } = judged.legs[side]
      if (inward.seen)
        expect(Math.abs(inward.value - rep[side].held_inward_deg)).toBeLessThan(2 * inward.error)
    }
  }
})

test('a collapse only on the way up is found at its own height', () => {
  const second = judgeRecording('ben_right_valgus_ascent')[1]
  const { inward, at } = second?.judged.legs.right ?? { inward: notSeen('hidden'), at: null }
  expect(inward.seen && Math.abs(inward.value - (second?.rep.right.held_inward_deg ?? 0))).toBeLessThan(2.5)
  expect((at ?? 0) > (second?.rep.started_at_ms ?? Infinity) + 1500).toBe(true)
})
