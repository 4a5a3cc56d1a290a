import { expect, test } from 'vitest'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { flexionFromHipDrop } from '#core/legModel/hipDrop.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { pixels, share } from '#core/units.ts'
import { buildPerson, squatFrame, squatFrames, standingFrames } from './modelledPerson.ts'

const person = buildPerson({})
const stood = poolStanding(standingFrames(person, 0))
if (stood === null) throw new Error('The modelled person does not stand')

const cover = (frame: PersonFrame): PersonFrame => {
  const { left } = frame.image
  const knee = { ...left.knee, x: pixels(5), visibility: share(0.1) }
  return { ...frame, image: { ...frame.image, left: { ...left, knee } } }
}

test('standing is found among the frames of a whole recording', () => {
  const mixed = [
    ...standingFrames(person, 0),
    ...squatFrames(person, 1000, 95, { left: 10, right: 0 }),
    ...standingFrames(person, 4000),
  ]
  const found = poolStanding(mixed)
  expect(found?.legs.left.knee).toEqual(stood.legs.left.knee)
  expect(found?.shin).toBeCloseTo(stood.shin)
})

test('nobody standing is nobody pooled', () => {
  expect(poolStanding([])).toBeNull()
})

test('a rep gives two poses at its bottom and one on the way', () => {
  const { poses } = poolRep(stood, squatFrames(person, 1000, 95, { left: 0, right: 0 }))
  expect(poses.map(({ deep }) => deep)).toEqual([true, true, false])
})

test('a shallow rep still gives its bottom', () => {
  const { poses } = poolRep(stood, squatFrames(person, 1000, 55, { left: 0, right: 0 }))
  expect(poses.some(({ deep }) => deep)).toBe(true)
})

test('hip drop tells flexion within 8° from the front', () => {
  const flexion =
    (flexionFromHipDrop(stood, squatFrame(person, 0, 90, { left: 0, right: 0 })) * 180) / Math.PI
  expect(Math.abs(flexion - 90)).toBeLessThan(8)
})

test('a covered knee is left out of the mean and a knee never seen is no number', () => {
  const frames = squatFrames(person, 1000, 95, { left: 0, right: 0 })
  const clean = poolRep(stood, frames).poses[0]?.legs
  const partly = poolRep(
    stood,
    frames.map((frame, index) => (index % 5 === 0 ? cover(frame) : frame)),
  ).poses[0]?.legs
  const never = poolRep(stood, frames.map(cover)).poses[0]?.legs
  expect(Math.abs((partly?.left.knee.x ?? 0) - (clean?.left.knee.x ?? 0))).toBeLessThan(4)
  expect(never?.left.knee.x).toBeNaN()
  expect(never?.right.knee).toEqual(clean?.right.knee)
})
