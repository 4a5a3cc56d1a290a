import { describe, expect, test } from 'vitest'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { fitSetUp } from '#core/legModel/fitSetUp.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { prepareSetUp } from '#core/legModel/preparedSetUp.ts'
import { solveFrame } from '#core/legModel/solveFrame.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { notSeen, type Measured } from '#core/measured.ts'
import { degrees, pixels, radiansFromDegrees, share } from '#core/units.ts'
import { buildPerson, squatFrame, squatFrames, standingFrames } from './modelledPerson.ts'

const yaw = radiansFromDegrees(degrees(18))
const person = buildPerson({ yaw })
const standing = poolStanding(standingFrames(person, 0))
if (standing === null) throw new Error('The modelled person does not stand')
const reps = [poolRep(standing, squatFrames(person, 1000, 95, { left: 4, right: 4 }))]
const prepared = prepareSetUp(fitSetUp(standing, reps))

const withKnee = (frame: PersonFrame, knee: Partial<PersonFrame['image']['left']['knee']>): PersonFrame => ({
  ...frame,
  image: { ...frame.image, left: { ...frame.image.left, knee: { ...frame.image.left.knee, ...knee } } },
})
const within = (reading: Measured<number>, truth: number, least: number) =>
  reading.seen ? Math.abs(reading.value - truth) / Math.max(2 * reading.error, least) : Number.NaN

const inwardOf = (left: number) => {
  const reading = solveFrame(prepared, squatFrame(person, 9000, 90, { left, right: 0 }))?.legs.left.inward
  return reading?.seen === true ? reading.value : Number.NaN
}

describe('a live frame', () => {
  test('tells both knees, depth and frontal shin within their errors', () => {
    for (const [left, right] of [
      [0, 15],
      [10, -5],
      [18, 18],
    ] as const) {
      const reading = solveFrame(prepared, squatFrame(person, 9000, 90, { left, right }))
      if (reading === null) throw new Error('Not solved')
      expect(within(reading.legs.left.inward, left, 1)).toBeLessThan(1)
      expect(within(reading.legs.right.inward, right, 1)).toBeLessThan(1)
      expect(within(reading.depth, 90, 2)).toBeLessThan(1)
      expect(reading.misfit).toBeLessThan(0.3)
    }
  })

  test('tells an inward knee apart from one in line by the difference that is there', () => {
    expect(inwardOf(12) - inwardOf(2)).toBeCloseTo(10, 0)
  })

  test('reaches the same answer from the frame before as from nothing', () => {
    const before = solveFrame(prepared, squatFrame(person, 9000, 60, { left: 3, right: 0 }))
    const frame = squatFrame(person, 9100, 75, { left: 6, right: 1 })
    const fresh = solveFrame(prepared, frame)
    const followed = solveFrame(prepared, frame, before?.values)
    const inward = (reading: typeof fresh) =>
      reading?.legs.left.inward.seen === true ? reading.legs.left.inward.value : Number.NaN
    expect(inward(followed)).toBeCloseTo(inward(fresh), 1)
  })

  test('withholds a leg whose knee is covered or beyond the picture, and still tells the other', () => {
    const frame = squatFrame(person, 9000, 90, { left: 10, right: 10 })
    const covered = solveFrame(prepared, withKnee(frame, { visibility: share(0.2), x: pixels(20) }))
    const outside = solveFrame(prepared, withKnee(frame, { x: pixels(-30) }))
    expect(covered?.legs.left.inward).toEqual(notSeen('hidden'))
    expect(outside?.legs.left.inward).toEqual(notSeen('outOfFrame'))
    expect(
      covered?.legs.right.inward.seen === true && Math.abs(covered.legs.right.inward.value - 10),
    ).toBeLessThan(2.5)
  })

  test('is null when the landmarks are no numbers', () => {
    const frame = squatFrame(person, 9000, 90, { left: 0, right: 0 })
    const nowhere = { ...frame.image.left, hip: { ...frame.image.left.hip, x: pixels(Number.NaN) } }
    expect(solveFrame(prepared, { ...frame, image: { ...frame.image, left: nowhere } })).toBeNull()
  })

  test('has a wider error before the first squat than after it', () => {
    const early = prepareSetUp(fitSetUp(standing, []))
    const frame = squatFrame(person, 9000, 90, { left: 0, right: 0 })
    const errorIn = (set: typeof early) => {
      const leg = solveFrame(set, frame)?.legs.right.inward
      return leg?.seen === true ? leg.error : Number.NaN
    }
    expect(errorIn(early)).toBeGreaterThan(errorIn(prepared))
  })
})
