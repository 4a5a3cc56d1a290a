import { checkClam } from '#core/programme/checks/clam.ts'
import { bridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { clam } from '#core/programme/demonstration/lyingOnSide.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import {
  keyframeOf,
  type Look,
  outcome,
  partWay,
  readAll,
  seen,
} from '#tests/core/programme/constructedFrames.ts'
import { describe, expect, test } from 'vitest'

const closed = keyframeOf(clam, 0)
const open = keyframeOf(clam, 1)
const read = (postures: readonly Posture[], look: Look = {}, side: 'left' | 'right' = 'left') =>
  readAll(
    checkClam,
    postures.map((posture) => seen(clam, posture, look)),
    side,
  ).map(outcome)

/** The whole pelvis tips away from the camera, as a tired person helps with the back. */
const rolledBack = (posture: Posture, angle: number): Posture => {
  const radians = (angle * Math.PI) / 180
  return { ...posture, pelvisLeft: [0, Math.cos(radians), -Math.sin(radians)] }
}

describe('[P3] the clam', () => {
  test('counts the knee that has risen, and asks to open it before', () => {
    expect(read([closed, partWay(clam, 0.2), open, closed])).toEqual([
      'openKnee',
      'openKnee',
      'holds',
      'openKnee',
    ])
  })

  test('rests only closed', () => {
    const frames = [closed, open, closed].map((posture) => seen(clam, posture))
    const readings = readAll(checkClam, frames, 'left')
    expect(readings.map((reading) => reading.kind === 'seen' && reading.atRest)).toEqual([true, false, true])
  })

  test('does not count feet that come apart', () => {
    const apart: Posture = {
      ...open,
      legs: { ...open.legs, left: { ...open.legs.left, ankle: [0.52, 0.36, 0.2] } },
    }
    expect(read([closed, apart])).toEqual(['openKnee', 'feetTogether'])
  })

  test('does not count a pelvis that rolls back, and forgives a little', () => {
    expect(read([closed, rolledBack(open, 20)])).toEqual(['openKnee', 'pelvisStill'])
    expect(read([closed, rolledBack(open, 8)])).toEqual(['openKnee', 'holds'])
  })

  test('refuses the wrong side up, the back, and somebody on the back, with the reason', () => {
    expect(read([open], {}, 'right')).toEqual(["can't tell: notOnSide"])
    expect(read([open], { turn: 180 })).toEqual(["can't tell: notFromFront"])
    expect(
      readAll(checkClam, [seen(bridge, keyframeOf(bridge, 0), { turn: 20, down: 20 })], 'left').map(outcome),
    ).toEqual(["can't tell: notOnSide"])
  })

  test('holds through noise and a camera that stands a little off', () => {
    const words = Array.from(
      { length: 20 },
      (_, seed) => read([closed, open], { noise: 3, seed: seed + 1, turn: seed - 10, down: 10 })[1],
    )
    expect(words.filter((word) => word === 'holds').length).toBeGreaterThanOrEqual(19)
  })
})
