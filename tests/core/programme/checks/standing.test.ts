import { checkHipFlexorStretch } from '#core/programme/checks/hipFlexorStretch.ts'
import { checkKneeGap } from '#core/programme/checks/kneeGap.ts'
import { bridge } from '#core/programme/demonstration/lyingOnBack.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { gluteSqueeze, hipFlexorStretch } from '#core/programme/demonstration/standing.ts'
import { keyframeOf, type Look, outcome, readAll, seen } from '#tests/core/programme/constructedFrames.ts'
import { describe, expect, test } from 'vitest'

const stretched = keyframeOf(hipFlexorStretch, 1)

describe('[P4] the standing hip-flexor stretch', () => {
  const read = (posture: Posture, look: Look = {}, side: 'left' | 'right' = 'right') =>
    outcome(readAll(checkHipFlexorStretch, [seen(hipFlexorStretch, posture, look)], side)[0])

  test('holds with the back knee straight, the heel down and the trunk upright', () => {
    expect(read(stretched)).toBe('holds')
    expect(read(stretched, { turn: 180 })).toBe('holds')
  })

  test('names what is missing', () => {
    const { left, right } = stretched.legs
    const shortStep = { left, right: { ...right, ankle: [0.12, 0.08, 0.1] as const } }
    const softKnee = { left, right: { ...right, ankle: [-0.38, 0.16, 0.1] as const } }
    const heelUp = { left, right: { ...right, toe: [1, -0.6, 0] as const } }
    expect([
      read(stretched, {}, 'left'),
      read({ ...stretched, legs: shortStep }),
      read({ ...stretched, hips: [0.06, 0.66, 0], shoulders: [0.05, 1.16, 0], legs: softKnee }),
      read({ ...stretched, legs: heelUp }),
      read({ ...stretched, shoulders: [0.26, 1.22, 0] }),
    ]).toEqual(['otherLeg', 'longerStep', 'straightenKnee', 'heelDown', 'standTall'])
  })

  test('refuses the front view and a person who lies, with the reason', () => {
    expect(read(stretched, { turn: 80 })).toBe("can't tell: notFromSide")
    expect(outcome(readAll(checkHipFlexorStretch, [seen(bridge, keyframeOf(bridge, 0))], 'right')[0])).toBe(
      "can't tell: notStanding",
    )
  })
})

describe('[P5] the glute-squeeze lesson', () => {
  const gaps = (indices: readonly number[], look: Look = {}) =>
    readAll(
      checkKneeGap,
      indices.map((index) => seen(gluteSqueeze, keyframeOf(gluteSqueeze, index), look)),
      'left',
    )

  test('reads the knees’ gap as a share of the widest: kept while squeezing, lost when let go', () => {
    const shares = gaps([0, 1, 2]).map((reading) => (reading.kind === 'seen' ? reading.gap : null))
    expect(shares[0]).toBe(1)
    expect(shares[1]).toBeGreaterThan(0.8)
    expect(shares[2]).toBeLessThan(0.6)
  })

  test('is never right or wrong, and refuses a body that is turned away', () => {
    expect(gaps([0, 2]).map(outcome)).toEqual(['holds', 'holds'])
    expect(gaps([0], { turn: 75 }).map(outcome)).toEqual(["can't tell: notFromFront"])
  })
})
