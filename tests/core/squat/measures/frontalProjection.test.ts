import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import { measureFrontalProjection } from '#core/squat/measures/frontalProjection.ts'
import type { Side } from '#core/side.ts'
import { degrees, pixels } from '#core/units.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { assert, double, property } from 'fast-check'
import { expect, test } from 'vitest'

const standing = (() => {
  const [pose] = loadRecording('anna_y0_desk')
  const frame = pose && readPose(pose)
  if (frame?.kind !== 'person') throw new Error('The recording begins with nobody')
  return frame
})()

/** Somebody whose knee lies `inward` pixels inside the line from hip to ankle, in a picture turned clockwise by `roll`. */
const withKnee = (side: Side, inward: number, roll = 0): PersonFrame => {
  const middle = side === 'left' ? 400 : 240
  const towardMiddle = side === 'left' ? -inward : inward
  const radians = (roll * Math.PI) / 180
  const at = (x: number, y: number) => ({
    x: pixels(320 + (x - 320) * Math.cos(radians) - (y - 240) * Math.sin(radians)),
    y: pixels(240 + (x - 320) * Math.sin(radians) + (y - 240) * Math.cos(radians)),
    visibility: standing.nose.visibility,
  })
  return {
    ...standing,
    image: {
      ...standing.image,
      [side]: {
        ...standing.image[side],
        hip: at(middle, 200),
        knee: at(middle + towardMiddle, 300),
        ankle: at(middle, 400),
      },
    },
  }
}
const angle = (frame: PersonFrame, side: Side, roll = 0) => {
  const read = measureFrontalProjection(frame, side, degrees(roll), { kind: 'singleLeg', on: side })
  return read?.seen === true ? read.value : null
}

test('a knee inside the line from hip to ankle is positive on either leg', () => {
  for (const side of ['left', 'right'] as const) {
    expect(angle(withKnee(side, 10), side)).toBeCloseTo(11.42, 2)
    expect(angle(withKnee(side, -10), side)).toBeCloseTo(-11.42, 2)
    expect(angle(withKnee(side, 0), side)).toBeCloseTo(0, 6)
  }
})

test('a slanted picture changes nothing once its roll is known', () => {
  assert(
    property(
      double({ min: -15, max: 15, noNaN: true }),
      double({ min: -30, max: 30, noNaN: true }),
      (roll, inward) =>
        Math.abs(
          (angle(withKnee('left', inward, roll), 'left', roll) ?? Number.NaN) -
            (angle(withKnee('left', inward), 'left') ?? Number.NaN),
        ) < 1e-6,
    ),
  )
})

test('it is no measure of a squat on two legs, nor of the leg in the air', () => {
  expect(measureFrontalProjection(standing, 'left', degrees(0), { kind: 'twoLegs' })).toBeNull()
  expect(
    measureFrontalProjection(standing, 'left', degrees(0), { kind: 'singleLeg', on: 'right' }),
  ).toBeNull()
})
