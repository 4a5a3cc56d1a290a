import { checkSingleLegSquat } from '#core/programme/checks/singleLegSquat.ts'
import { bridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { singleLegSquat } from '#core/programme/demonstration/onOneLeg.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { keyframeOf, type Look, outcome, readAll, seen } from '#tests/core/programme/constructedFrames.ts'
import { describe, expect, test } from 'vitest'

const standing = keyframeOf(singleLegSquat, 0)
const low = keyframeOf(singleLegSquat, 1)

/** The last reading after standing still and then taking this posture. */
const readLast = (posture: Posture, look: Look = {}, side: 'left' | 'right' = 'right') =>
  readAll(
    checkSingleLegSquat,
    [standing, standing, standing, posture].map((each) => seen(singleLegSquat, each, look)),
    side,
  ).at(-1)

describe('[P10] the single-leg squat', () => {
  test('holds at the bottom of a small squat with the other foot up, also from a camera a little off', () => {
    expect(outcome(readLast(low))).toBe('holds')
    expect(outcome(readLast(low, { turn: 8, noise: 2 }))).toBe('holds')
    expect(outcome(readLast(low, { turn: -8, noise: 2 }))).toBe('holds')
  })

  test('names what is missing', () => {
    const { left } = low.legs
    const footDown = { ...low, legs: { ...low.legs, left: { ...left, ankle: [0.12, 0.08, 0] as const } } }
    expect([
      outcome(readLast(footDown)),
      outcome(readLast(low, {}, 'left')),
      outcome(readLast(standing)),
    ]).toEqual(['footUp', 'standOnOther', 'goLower'])
  })

  test('refuses a body that is turned away, and one that lies', () => {
    expect(outcome(readLast(low, { turn: 40 }))).toBe("can't tell: notFromFront")
    const lying = readAll(checkSingleLegSquat, [seen(bridge, keyframeOf(bridge, 0))], 'right')[0]
    expect(outcome(lying)).toBe("can't tell: notStanding")
  })
})
