import { checkBridge } from '#core/programme/checks/bridge.ts'
import { checkSingleLegBridge } from '#core/programme/checks/singleLegBridge.ts'
import { bridge, singleLegBridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { squat } from '#core/programme/demonstration/standing.ts'
import { keyframeOf, outcome, partWay, readAll, seen } from '#tests/core/programme/constructedFrames.ts'
import { describe, expect, test } from 'vitest'

const up = keyframeOf(bridge, 1)
const down = keyframeOf(bridge, 0)
const read = (frames: Parameters<typeof readAll>[1]) => readAll(checkBridge, frames, 'right').map(outcome)

describe('[P1] the bridge', () => {
  test('holds with the hips up and asks for them when they are down or sink', () => {
    const frames = [down, up, partWay(bridge, 0.8), up, down].map((posture) => seen(bridge, posture))
    expect(read(frames)).toEqual(['hipsUp', 'holds', 'hipsUp', 'holds', 'hipsUp'])
  })

  test('rests only with the hips on the floor', () => {
    const readings = readAll(
      checkBridge,
      [down, up].map((posture) => seen(bridge, posture)),
      'right',
    )
    expect(readings.map((reading) => reading.kind === 'seen' && reading.atRest)).toEqual([true, false])
  })

  test('says which way the heels have to go, and hips that are too high', () => {
    const withHeelsAt = (x: number) => ({
      ...up,
      legs: {
        left: { ...up.legs.left, ankle: [x, 0.09, -0.12] as const },
        right: { ...up.legs.right, ankle: [x, 0.09, 0.12] as const },
      },
    })
    expect(read([withHeelsAt(0.06)].map((posture) => seen(bridge, posture)))).toEqual(['straightenKnee'])
    const arched = { ...up, hips: [-0.32, 0.44, 0] as const, shoulders: [-0.75, 0.19, 0] as const }
    expect(read([seen(bridge, arched)])).toEqual(['hipsLower'])
  })

  test('holds through a landmark’s noise and a camera that stands a little off', () => {
    const frames = Array.from({ length: 40 }, (_, seed) =>
      seen(bridge, up, { noise: 3, seed: seed + 1, turn: (seed % 5) * 6 - 12, down: 8 }),
    )
    const held = read(frames).filter((word) => word === 'holds').length
    expect(held).toBeGreaterThanOrEqual(38)
  })

  test('refuses what it can’t see from there, with the reason', () => {
    const words = [
      seen(bridge, up, { turn: 60 }),
      seen(bridge, up, {
        hidden: [
          ['left', 'hip'],
          ['right', 'hip'],
        ],
      }),
      seen(squat, keyframeOf(squat, 0)),
      { ...seen(bridge, up), picture: { brightness: 0.5, changed: true, people: 2 } },
    ]
    expect(read(words)).toEqual([
      "can't tell: notFromSide",
      "can't tell: hidden",
      "can't tell: notLying",
      "can't tell: severalPeople",
    ])
  })
})

describe('[P2] the single-leg bridge', () => {
  const lifted = keyframeOf(singleLegBridge, 1)
  const readOn = (side: 'left' | 'right', postures: readonly (typeof lifted)[]) =>
    readAll(
      checkSingleLegBridge,
      postures.map((posture) => seen(singleLegBridge, posture)),
      side,
    ).map(outcome)

  test('holds on the leg that carries, with the other shin level', () => {
    expect(readOn('right', [keyframeOf(singleLegBridge, 0), lifted])).toEqual(['hipsUp', 'holds'])
  })

  test('does not take a bridge on both legs for one', () => {
    expect(readOn('right', [up])).toEqual(['levelShin'])
  })

  test('does not take one leg for the other', () => {
    expect(readOn('left', [lifted])).not.toContain('holds')
  })
})
