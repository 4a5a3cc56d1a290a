import { readPose } from '#core/body/readPose.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { alignPerson, footingOf } from '#core/replay/alignPerson.ts'
import { momentOfRep } from '#core/replay/momentOfRep.ts'
import { nearestFrame } from '#core/replay/nearestFrame.ts'
import { sameMoment } from '#core/replay/sameMoment.ts'
import { pixels } from '#core/units.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { describe, expect, test } from 'vitest'

const people = loadRecording('ben_y0_desk')
  .map(readPose)
  .filter((frame): frame is PersonFrame => frame.kind === 'person')

/** The same person in front of a camera of another resolution that stands elsewhere. */
const elsewhere = (frame: PersonFrame): PersonFrame => {
  const moved = <P extends { readonly x: number; readonly y: number }>(point: P) => ({
    ...point,
    x: pixels(point.x * 1.5 + 40),
    y: pixels(point.y * 1.5 - 25),
  })
  const joints = (of: PersonFrame['image']['left']) =>
    Object.fromEntries(Object.entries(of).map(([name, point]) => [name, moved(point)]))
  return {
    ...frame,
    nose: moved(frame.nose),
    image: {
      left: { ...frame.image.left, ...joints(frame.image.left) },
      right: { ...frame.image.right, ...joints(frame.image.right) },
    },
  }
}

describe('laying one rep over another', () => {
  test('a person filmed closer and elsewhere comes to lie on themselves', () => {
    const here = footingOf(people)
    const there = footingOf(people.map(elsewhere))
    const frame = people[12]
    if (here === null || there === null || frame === undefined) throw new Error('The recording is too short')
    const aligned = alignPerson(elsewhere(frame), there, here)
    expect(aligned.nose.x).toBeCloseTo(frame.nose.x)
    expect(aligned.nose.y).toBeCloseTo(frame.nose.y)
    expect(aligned.image.left.knee.x).toBeCloseTo(frame.image.left.knee.x)
    expect(aligned.image.right.toe.y).toBeCloseTo(frame.image.right.toe.y)
  })

  test('nobody has no footing', () => {
    expect(footingOf([])).toBeNull()
  })
})

describe('the same moment of two reps', () => {
  const rep = { started_at_ms: 1000, bottom_at_ms: 2000, ended_at_ms: 4000 }
  const slower = { started_at_ms: 10_000, bottom_at_ms: 13_000, ended_at_ms: 14_000 }

  test('start, bottom and end meet, and half the way down is half the way down', () => {
    expect([1000, 1500, 2000, 3000, 4000].map((at) => sameMoment(rep, slower, at))).toEqual([
      10_000, 11_500, 13_000, 13_500, 14_000,
    ])
  })

  test('before its start and after its end a rep stands still', () => {
    expect([0, 9000].map((at) => sameMoment(rep, slower, at))).toEqual([10_000, 14_000])
  })

  test('a rep without a way down begins at its bottom', () => {
    expect(sameMoment({ ...rep, bottom_at_ms: 1000 }, slower, 1000)).toBe(13_000)
  })
})

describe('a moment of a rep', () => {
  const [rep] = constructedReport([{ depth: 90, left: 4, right: null }]).reps
  if (rep === undefined) throw new Error('One rep was constructed')
  const curve = [
    { t_ms: 100, depth_deg: 20, left_inward_deg: 2, right_inward_deg: null },
    { t_ms: 200, depth_deg: 40, left_inward_deg: 4, right_inward_deg: 8 },
  ]

  test('lies on the line between the points of the curve', () => {
    expect(momentOfRep({ ...rep, curve }, 125)).toEqual({
      depth_deg: 25,
      left_inward_deg: 2.5,
      right_inward_deg: null,
    })
  })

  test('where one of two points was not seen, the nearer one decides', () => {
    expect(momentOfRep({ ...rep, curve }, 175)?.right_inward_deg).toBe(8)
  })

  test('outside the curve its end holds, and without a curve there is none', () => {
    expect(momentOfRep({ ...rep, curve }, 0)?.depth_deg).toBe(20)
    expect(momentOfRep({ ...rep, curve }, 900)?.depth_deg).toBe(40)
    expect(momentOfRep({ ...rep, curve: [] }, 900)).toBeNull()
  })
})

test('the nearest frame, of equally near ones the earlier', () => {
  const frames = [{ at: 0 }, { at: 30 }, { at: 70 }]
  expect([-5, 14, 15, 16, 60, 500].map((at) => nearestFrame(frames, at))).toEqual([0, 0, 0, 1, 2, 2])
  expect(nearestFrame([], 3)).toBe(0)
})
