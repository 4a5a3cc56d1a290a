import { expect, test } from 'vitest'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { fitSetUp } from '#core/legModel/fitSetUp.ts'
import { judgeRepLegs } from '#core/squat/judgeRepLegs.ts'
import type { LegScene } from '#core/legModel/legScene.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { notSeen, type Measured } from '#core/measured.ts'
import type { BothSides } from '#core/side.ts'
import { degrees, pixels, radiansFromDegrees } from '#core/units.ts'
import { buildPerson, squatFrames, standingFrames } from '#tests/core/legModel/modelledPerson.ts'

const turned = (yaw: number) => buildPerson({ yaw: radiansFromDegrees(degrees(yaw)) })

const judge = (person: LegScene, frames: readonly PersonFrame[]) => {
  const standing = poolStanding(standingFrames(person, 0))
  if (standing === null) throw new Error('The modelled person does not stand')
  return judgeRepLegs(prepareSetUp(fitSetUp(standing, [poolRep(standing, frames)])), frames)
}
const squat = (person: LegScene, inward: BothSides<number>) => squatFrames(person, 1000, 92, inward)
const valueOf = (measure: Measured<number>) => (measure.seen ? measure.value : Number.NaN)
const errorOf = (measure: Measured<number>) => (measure.seen ? measure.error : Number.NaN)

test('a rep gives depth and both knees', () => {
  const person = turned(10)
  const { depth, legs } = judge(person, squat(person, { left: 12, right: 0 }))
  expect(Math.abs(valueOf(depth) - 91)).toBeLessThan(3)
  expect(Math.abs(valueOf(legs.left.inward) - 12)).toBeLessThan(1.5)
  expect(Math.abs(valueOf(legs.right.inward))).toBeLessThan(1.5)
})

test('frames that get lost change the result by less than a degree', () => {
  const person = turned(-12)
  const frames = squat(person, { left: 2, right: 13 })
  const all = judge(person, frames)
  const some = judge(
    person,
    frames.filter((_, index) => index % 3 !== 1),
  )
  expect(Math.abs(valueOf(some.legs.right.inward) - valueOf(all.legs.right.inward))).toBeLessThan(1)
})

test('somebody turned more than 50° is asked to turn back', () => {
  const person = turned(58)
  const { legs } = judge(person, squat(person, { left: 0, right: 0 }))
  expect([legs.left.inward, legs.right.inward]).toEqual([notSeen('turnedAway'), notSeen('turnedAway')])
})

test('a foot that has slid sideways withholds both legs', () => {
  const person = turned(0)
  const slid = squat(person, { left: 0, right: 0 }).map((frame): PersonFrame => {
    const { left } = frame.image
    const moved = {
      ...left,
      ankle: { ...left.ankle, x: pixels(left.ankle.x + 30) },
      toe: { ...left.toe, x: pixels(left.toe.x + 30) },
    }
    return { ...frame, image: { ...frame.image, left: moved } }
  })
  const { legs } = judge(person, slid)
  expect([legs.left.inward, legs.right.inward]).toEqual([notSeen('footMoved'), notSeen('footMoved')])
})

test('what the lite model shows is read less surely, by half as much again, and so a little nearer to what knees usually do', () => {
  const person = turned(10)
  const frames = squat(person, { left: 12, right: 0 })
  const full = judge(person, frames)
  const lite = judge(
    person,
    frames.map((frame) => ({ ...frame, model: 'lite' })),
  )
  expect(valueOf(lite.legs.left.inward)).toBeLessThan(valueOf(full.legs.left.inward))
  expect(valueOf(lite.legs.left.inward)).toBeGreaterThan(valueOf(full.legs.left.inward) - 0.5)
  expect(errorOf(lite.legs.left.inward) / errorOf(full.legs.left.inward)).toBeGreaterThan(1.35)
  expect(errorOf(lite.legs.left.inward) / errorOf(full.legs.left.inward)).toBeLessThanOrEqual(1.5)
  expect(errorOf(lite.depth)).toBeGreaterThan(errorOf(full.depth))
})
